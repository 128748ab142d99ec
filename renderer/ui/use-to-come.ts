import { useMemo } from 'react'
import { findToCome } from '../../shared/document/to-come'
import type { MarkedWords } from './growing-text'

/** What is still to come in a field, to be marked. */
export function useToCome(text: string): readonly MarkedWords[] {
  return useMemo(() => findToCome(text).map((span) => ({ mark: 'to-come', ...span })), [text])
}
