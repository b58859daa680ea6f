/** How is text from elsewhere shown without letting it steer the terminal? Controls become visible signs. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g
/** Unicode's pictures of the control characters begin here: U+241B is the picture of escape. */
const PICTURES = 0x2400
const PICTURE_OF_DELETE = 0x2421

/**
 * The text with every control character but tabs and line ends replaced by a picture of it, so that a report cannot move
 * the cursor, change the title of the window or turn lines around. As long as before, so offsets still hold.
 */
export function plainText(text: string): string {
  return text.replace(CONTROL, (character) => {
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(PICTURES + code)
    return code === 0x7f ? String.fromCharCode(PICTURE_OF_DELETE) : '\ufffd'
  })
}
