export const workshop = {
  name: 'Neue Technologien',
  purpose: 'Gemeinsam ausprobieren, was trägt, und offen sagen, was nicht.',
}

export const series = {
  name: 'What’s NExT?',
  purpose:
    'Eine Behörde lädt ein, ein Dutzend andere kommen, und alle erzählen, was sie versucht haben.',
}
