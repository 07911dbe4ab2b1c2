import { Component, type ReactNode } from 'react'
import { BrokenScreen } from './BrokenScreen.tsx'

type State = { readonly error: Error | null }

/** A fault in a screen is said in plain words in its place; the study is in the engine's hands and unharmed. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render() {
    if (!this.state.error) return this.props.children
    return <BrokenScreen error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}
