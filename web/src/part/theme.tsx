/** Light or dark? As the system says, or as was chosen on this machine. */
import { signal } from '@preact/signals'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const marks: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' }
const themeKey = 'tocsin-theme'

/** A browser may refuse to remember; then the system decides. */
function remembered(): Theme {
  try {
    return themes.find((each) => each === localStorage.getItem(themeKey)) ?? 'system'
  } catch {
    return 'system'
  }
}

const theme = signal<Theme>(remembered())

function apply(next: Theme): void {
  theme.value = next
  if (next === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = next
  try {
    localStorage.setItem(themeKey, next)
  } catch {
    // It holds until the page is left.
  }
}

apply(theme.value)

export function ThemeButton() {
  const next = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? 'system'
  return (
    <button
      type="button"
      id="theme-button"
      class="icon"
      aria-label={`Colours: ${theme.value}; change to ${next}`}
      title={`Colours: ${theme.value}. Key t`}
      onClick={() => apply(next)}
    >
      {marks[theme.value]}
    </button>
  )
}
