import { app } from './de/app.ts'
import { communities } from './de/communities.ts'
import { composer } from './de/composer.ts'
import { drafts } from './de/drafts.ts'
import { errors } from './de/errors.ts'
import { events } from './de/events.ts'
import { files } from './de/files.ts'
import { identity } from './de/identity.ts'
import { moderation } from './de/moderation.ts'
import { notifications } from './de/notifications.ts'
import { office } from './de/office.ts'
import { overview } from './de/overview.ts'
import { planning } from './de/planning.ts'
import { search } from './de/search.ts'
import { settings } from './de/settings.ts'
import { threads } from './de/threads.ts'
import { time } from './de/time.ts'

/** Every text that the interface shows, in German: a file an area. English has the same shape, so none can be missing. */
export const de = {
  app,
  errors,
  time,
  identity,
  files,
  overview,
  events,
  planning,
  communities,
  threads,
  search,
  composer,
  drafts,
  moderation,
  notifications,
  office,
  settings,
}

type Shape<T> = {
  [K in keyof T]: T[K] extends (...given: infer A) => string
    ? (...given: A) => string
    : T[K] extends string
      ? string
      : Shape<T[K]>
}

export type Words = Shape<typeof de>
