import { Component, type ReactNode } from 'react'
import { say } from '../../shared/words/say'

/** Stands around the window: a bug in drawing must not leave her before a blank page. */
export class Stumble extends Component<
  { readonly children: ReactNode },
  { readonly stumbled: boolean }
> {
  override state = { stumbled: false }

  static getDerivedStateFromError() {
    return { stumbled: true }
  }

  override render() {
    if (!this.state.stumbled) return this.props.children
    return (
      <main className="article-pane nothing-open" role="alert">
        <div>
          <h1>{say('Dateline stumbled over itself')}</h1>
          <p>{say('What you wrote was read before the page went, and is being saved.')}</p>
          <button
            type="button"
            className="button main"
            autoFocus
            onClick={() => {
              this.setState({ stumbled: false })
            }}
          >
            {say('Show the newsroom again')}
          </button>
        </div>
      </main>
    )
  }
}
