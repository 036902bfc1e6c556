import type { Words } from './de.ts'
import { app } from './en/app.ts'
import { communities } from './en/communities.ts'
import { composer } from './en/composer.ts'
import { drafts } from './en/drafts.ts'
import { errors } from './en/errors.ts'
import { events } from './en/events.ts'
import { files } from './en/files.ts'
import { identity } from './en/identity.ts'
import { moderation } from './en/moderation.ts'
import { notifications } from './en/notifications.ts'
import { office } from './en/office.ts'
import { overview } from './en/overview.ts'
import { planning } from './en/planning.ts'
import { search } from './en/search.ts'
import { settings } from './en/settings.ts'
import { threads } from './en/threads.ts'
import { time } from './en/time.ts'

/** Loaded by those who read English. */
export const en: Words = {
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
