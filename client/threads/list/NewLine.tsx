import { words } from '../../words/words.ts'

/** Where what has come since one's last visit begins. */
export const NewLine = ({ count }: { count: number }) => (
  <p class="new-line" data-leads>
    {words().threads.newSince(count)}
  </p>
)
