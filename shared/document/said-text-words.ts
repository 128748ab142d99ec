import { say } from '../words/say'
import type { TextWords } from './text-words'

/** What a text says by itself, in the language that is spoken now. */
export function saidTextWords(): TextWords {
  return { done: say('Done|item'), toDo: say('To do'), table: say('Table') }
}
