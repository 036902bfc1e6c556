/** What decides where a letter of a field stands. */
const SHAPING = [
  ...['font', 'line-height', 'letter-spacing', 'padding', 'border', 'box-sizing', 'width'],
  ...['overflow-wrap', 'tab-size'],
]

/** Where a place in the text stands, from the field's upper left corner: its line's lower edge. */
export function placeIn(field: HTMLTextAreaElement, position: number) {
  const twin = document.createElement('div')
  const style = getComputedStyle(field)
  for (const name of SHAPING) twin.style.setProperty(name, style.getPropertyValue(name))
  twin.style.setProperty('position', 'absolute')
  twin.style.setProperty('visibility', 'hidden')
  twin.style.setProperty('white-space', 'pre-wrap')
  const mark = document.createElement('span')
  mark.textContent = '\u200b'
  twin.append(field.value.slice(0, position), mark)
  field.parentElement!.append(twin)
  const place = {
    left: mark.offsetLeft - field.scrollLeft,
    top: Math.min(mark.offsetTop + mark.offsetHeight - field.scrollTop, field.clientHeight),
  }
  twin.remove()
  return place
}
