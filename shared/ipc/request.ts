import type { z } from 'zod'

declare const replyType: unique symbol

/** One line of the contract: the schema of what is asked, and the type of what is answered. */
export interface Request<Schema extends z.ZodType, Reply> {
  readonly schema: Schema
  readonly [replyType]?: Reply
}

/** Begins a line of the contract. */
export function request<Schema extends z.ZodType>(
  schema: Schema,
): { readonly replies: <Reply>() => Request<Schema, Reply> } {
  return { replies: () => ({ schema }) }
}

/** What the renderer sends for a line. */
export type Asked<R> = R extends Request<infer Schema, unknown> ? z.infer<Schema> : never

/** What main answers to a line, when it succeeds. */
export type Answered<R> = R extends Request<z.ZodType, infer Reply> ? Reply : never
