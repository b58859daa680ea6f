/** Milliseconds without a key after which what is typed is asked for: shorter than most people's pause between two words. */
export const typingPauseMs = 60
