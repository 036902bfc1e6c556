import { lt } from 'drizzle-orm'
import { addAuthority } from '../authorities/add.ts'
import { memberships } from '../communities/tables.ts'
import { addSeries, addTopic, addWorkshop } from '../events/planning/add.ts'
import { hashPassword, setPassword } from '../identity/passwords.ts'
import { invite } from '../members/invite.ts'
import { join } from '../members/join.ts'
import { notifications } from '../notifications/tables.ts'
import { newToken } from '../platform/secrets/token.ts'
import { authorities, office } from './authorities.ts'
import { botDiscussions } from './discussions-bots.ts'
import { cloudDiscussions } from './discussions-cloud.ts'
import { dataDiscussions } from './discussions-data.ts'
import { identityDiscussions } from './discussions-identity.ts'
import { mobileDiscussions } from './discussions-mobile.ts'
import { live } from './event-live.ts'
import { ahead } from './events-ahead.ts'
import { past } from './events-past.ts'
import type { SampleAuthority } from './network.ts'
import { playDiscussion } from './play-discussion.ts'
import { playEvent, playLiveEvent } from './play-event.ts'
import { series, workshop } from './programme.ts'
import { hourOf, type Stage } from './stage.ts'

/** What everybody in the sample signs in with. */
export const SAMPLE_PASSWORD = 'kick-off-in-2018'

/** When the oldest of it is told to have happened. */
const beginning = () => hourOf(-150, 9)

const discussions = [
  ...mobileDiscussions,
  ...cloudDiscussions,
  ...dataDiscussions,
  ...identityDiscussions,
  ...botDiscussions,
]

/**
 * Plays the sample network on an empty database, through the changes that everything else goes through.
 * Returns the id of the live event, which `endSoon` lets end.
 */
export async function playSample(
  set: Pick<Stage, 'db' | 'change' | 'store' | 'dataDir'>,
  say: (line: string) => void,
) {
  const stage: Stage = {
    ...set,
    authorityIds: new Map(),
    memberIds: new Map(),
    topicIds: new Map(),
    communityIds: new Map(),
    seriesId: 0,
  }
  say('14 authorities and their members')
  const passwordHash = await hashPassword(SAMPLE_PASSWORD)
  for (const authority of [office, ...authorities])
    await playAuthority(stage, authority, passwordHash)
  await playSeries(stage)

  say('past events, and the communities that they found')
  for (const event of past) await playEvent(stage, event)
  say('what has been said in them')
  for (const discussion of discussions) await playDiscussion(stage, discussion)
  await playReading(stage)
  say('what is to come')
  for (const event of ahead) await playEvent(stage, event)
  return playLiveEvent(stage, live)
}

async function playAuthority(stage: Stage, authority: SampleAuthority, passwordHash: string) {
  const { members, speakers = [], ...facts } = authority
  const authorityId = await stage.change(null, (it) => addAuthority(it, facts), beginning())
  stage.authorityIds.set(facts.shortName, authorityId)
  for (const name of members) {
    const token = newToken()
    const email = emailOf(name)
    // The first comes by a link of the server's, and invites the others.
    const [first = null] = stage.memberIds.values()
    const memberId = await stage.change<number | null, number>(
      first,
      async (it) => {
        await invite(it, token, {
          ...{ authorityId, name, email },
          office: authority === office,
          speaksForAuthority: speakers.includes(name),
        })
        const joined = await join(it, token, { name, email })
        await setPassword(it, joined, passwordHash)
        return joined
      },
      beginning(),
    )
    stage.memberIds.set(name, memberId)
  }
}

async function playSeries(stage: Stage) {
  const workshopId = await stage.change(null, (it) => addWorkshop(it, workshop), beginning())
  stage.seriesId = await stage.change(
    null,
    (it) => addSeries(it, { workshopId, ...series }),
    beginning(),
  )
  for (const name of new Set([...past, ...ahead, live].map(({ topic }) => topic))) {
    const topicId = await stage.change(null, (it) => addTopic(it, { name }), beginning())
    stage.topicIds.set(name, topicId)
  }
}

/** Everybody was here last a week ago: what was said since is new to them. */
async function playReading({ change }: Stage) {
  const readUntil = hourOf(-8, 12)
  await change(null, async ({ tx }) => {
    await tx.update(memberships).set({ readUntil })
    await tx
      .update(notifications)
      .set({ unread: 0, readAt: readUntil })
      .where(lt(notifications.raisedAt, readUntil))
  })
}

/** vorname.nachname, at a domain that nobody can ever own. */
export function emailOf(name: string) {
  const plain = name
    .replace(/^Dr\. /, '')
    .toLowerCase()
    .replace(/[äöüß]/g, (it) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[it]!)
  return `${plain.replaceAll(' ', '.')}@next.example`
}
