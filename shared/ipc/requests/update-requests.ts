import { z } from 'zod'
import type { Person } from '../../model/person'
import type { ListedSchedule, Schedule } from '../../model/schedule'
import type { Update } from '../../model/update'
import { request } from '../request'
import { authorSchema, entryIdSchema, flagsSchema, instantSchema, statusSchema } from '../schemas'

/** What an editor sets on an update beside its text. */
export const detailsSchema = z.object({
  id: entryIdSchema,
  headline: z.string().max(2_000),
  authors: z.array(authorSchema).max(100),
  flags: flagsSchema,
  status: statusSchema,
})

const many = 20_000

const manyChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('withdraw'),
    ids: z.array(entryIdSchema).max(many),
    reason: z.string().max(2_000),
  }),
  z.object({ kind: z.literal('reinstate'), ids: z.array(entryIdSchema).max(many) }),
  z.object({ kind: z.literal('details'), of: z.array(detailsSchema).max(many) }),
  z.object({
    kind: z.literal('restamp'),
    to: z
      .array(
        z.object({
          id: entryIdSchema,
          stamp: instantSchema,
          stampAsWritten: z.string().max(10_000).nullable(),
        }),
      )
      .max(many),
  }),
])

/** A draft that was given its time, and what stands against it as things are; empty: nothing. */
export interface ScheduledReply {
  readonly schedule: Schedule
  readonly against: string
}

const personSchema = z.object({
  name: z.string().trim().min(1).max(300),
  url: z.string().max(2_000),
  initials: z.string().max(20),
  /** The name they were offered by so far; null: they are new. */
  was: z.string().max(300).nullable(),
})

/** Drafts, drafts with a time, several updates at once, and the people named in bylines. */
export const updateRequests = {
  discardDraft: request(z.object({ id: entryIdSchema })).replies<Update>(),
  bringDraftBack: request(z.object({ id: entryIdSchema })).replies<Update>(),
  changeUpdates: request(z.object({ change: manyChange })).replies<readonly Update[]>(),
  schedules: request(z.object({})).replies<readonly ListedSchedule[]>(),
  scheduleUpdate: request(
    z.object({ id: entryIdSchema, at: instantSchema, publishes: z.boolean() }),
  ).replies<ScheduledReply>(),
  cancelSchedule: request(z.object({ id: entryIdSchema })).replies<null>(),
  /** Posts, and publishes if it was to, a draft whose time was missed or that was kept back. */
  postScheduled: request(z.object({ id: entryIdSchema })).replies<Update>(),
  people: request(z.object({})).replies<readonly Person[]>(),
  keepPerson: request(personSchema).replies<readonly Person[]>(),
  forgetPerson: request(z.object({ name: z.string().max(300) })).replies<readonly Person[]>(),
}
