import { Component, type ComponentChildren } from 'preact'
import { FailedPage } from './FailedPage.tsx'

interface Props {
  /** The address: on another page, what failed on this one is over. */
  path: string
  children: ComponentChildren
}

interface State {
  error?: unknown
  failedAt?: string
}

/** Where a page breaks, it says so, and the rest of the interface stands. */
export class PageBoundary extends Component<Props, State> {
  override state: State = {}

  override componentDidCatch(error: unknown) {
    console.error(error)
    this.setState({ error, failedAt: this.props.path })
  }

  override render({ path, children }: Props, { error, failedAt }: State) {
    return failedAt === path ? <FailedPage error={error} /> : children
  }
}
