interface Props {
  label: string
  value: string
  /** What is said where nothing is chosen. */
  all: string
  options: (readonly [value: string, name: string])[]
  onChange: (value: string) => void
}

export function Choice({ label, value, all, options, onChange }: Props) {
  return (
    <label>
      <span class="sr-only">{label}</span>
      <select value={value} onChange={(it) => onChange(it.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([it, name]) => (
          <option key={it} value={it}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
