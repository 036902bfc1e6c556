import type { ToolName } from './tools.ts'

/** Drawn on a field of 20 by 20. */
const PATHS: Record<ToolName | 'attach', string> = {
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M9 4h6M5 16h6M12 4 8 16',
  heading: 'M5 4v12M15 4v12M5 10h10',
  quote: 'M4 5v10M8 6h8M8 10h8M8 14h5',
  code: 'm7 6-4 4 4 4M13 6l4 4-4 4',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1',
  bullets: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  numbers: 'M8 5h9M8 10h9M8 15h9M3 4l1-.5V8M2.8 12.5c.6-.8 2-.6 2 .4 0 .8-2 1.7-2 2.6h2.2',
  tasks: 'M10 5.5h7M10 14.5h7M3 5.5l1.5 1.5L7.5 4M3 12h4.5v4.5H3z',
  table: 'M3 4h14v12H3zM3 8.5h14M3 12h14M10 4v12',
  mention: 'M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM13 7v3.8c0 2.8 4 2.4 4-.8a7 7 0 1 0-3 5.7',
  thread: 'M8 3 6 17M14 3l-2 14M4 7.5h13M3 12.5h13',
  attach:
    'm16 9-6.5 6.5a3.5 3.5 0 0 1-5-5L11 4a2.3 2.3 0 0 1 3.3 3.3l-6.4 6.4a1 1 0 0 1-1.5-1.5L12 6.5',
}

export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
