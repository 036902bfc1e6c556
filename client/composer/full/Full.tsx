import '../../styles/composer.css'

export { Assistance } from './Assistance.tsx'
export { Preview } from './Preview.tsx'
export { Toolbar } from './Toolbar.tsx'
