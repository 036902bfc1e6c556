import { words } from '../../words/words.ts'
import { type ReadingOrder, readingOrder } from './reading-order.ts'

const ORDERS: ReadingOrder[] = ['tree', 'time']

export function ReadingOrderChoice() {
  const { threads } = words()
  return (
    <fieldset class="reading-order">
      <legend class="sr-only">{threads.order}</legend>
      {ORDERS.map((order) => (
        <button
          key={order}
          type="button"
          class="words-btn"
          aria-pressed={readingOrder.value === order}
          onClick={() => {
            readingOrder.value = order
          }}
        >
          {threads.orders[order]}
        </button>
      ))}
    </fieldset>
  )
}
