import { Component, type ReactNode } from 'react';
import { isLoadFailure } from './errorText';

interface Props {
  instead: ReactNode;
  children: ReactNode;
}

/** A part of a page whose script does not come fails alone: something else stands in its place. */
export class WhenNotLoaded extends Component<Props, { error?: unknown }> {
  state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (!isLoadFailure(error)) throw error as Error;
    return this.props.instead;
  }
}
