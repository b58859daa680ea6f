/** The page of the desk: a client of the server's interface and nothing else. */
import { render } from 'preact'
import { App } from './app.tsx'
import './style/index.ts'

const root = document.getElementById('app')
if (root !== null) render(<App />, root)
