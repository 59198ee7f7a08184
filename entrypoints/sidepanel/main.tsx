import { render } from 'preact'

const root = document.getElementById('root')
if (root) render(<h1>sidepanel</h1>, root)
