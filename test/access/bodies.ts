import type { EventPlan } from '../../server/events/contract.ts'

const token = 'x'.repeat(43)
const email = 'nele@example.org'
const text = { body: 'Hallo' }
const because = { reason: 'Darum' }

/** A body that each of these routes would take, so that a refusal is not for its shape. */
export function bodiesFor(plan: EventPlan): Record<string, object> {
  const { hostId: authorityId, startsAt } = plan
  const talk = { startsAt, title: 'T', speaker: 'S', speakerId: null, authorityId, abstract: '' }
  return {
    'POST /api/session': { email, password: 'falsch' },
    'POST /api/invitations/opening': { token },
    'POST /api/invitations/acceptance': { token, name: 'N', email, password: 'ein kurzer Satz' },
    'POST /api/invitations': {
      authorityId,
      name: 'N',
      email,
      office: false,
      speaksForAuthority: false,
    },
    'POST /api/authorities': { name: 'Amt', shortName: 'A', level: 'other' },
    'POST /api/workshops': { name: 'W', purpose: '' },
    'POST /api/series': { workshopId: 1, name: 'R', purpose: '' },
    'POST /api/topics': { name: 'T' },
    'POST /api/events': plan,
    'PUT /api/events/{eventId}': { ...plan, revision: 1 },
    'PUT /api/events/{eventId}/cancellation': because,
    'POST /api/events/{eventId}/talks': talk,
    'PUT /api/talks/{talkId}': talk,
    'POST /api/talks/{talkId}/questions': text,
    'POST /api/communities/{communityId}/threads': { kind: 'question', title: 'T', ...text },
    'POST /api/threads/{threadId}/posts': { replyTo: 1, ...text },
    'PUT /api/threads/{threadId}/reading': { number: 1 },
    'PUT /api/threads/{threadId}/unreading': { from: 1 },
    'POST /api/threads/{threadId}/acts': { act: 'lock', ...because },
    'PUT /api/posts/{postId}': { ...text, version: 1 },
    'POST /api/posts/{postId}/acts': { act: 'hide', ...because },
    'PUT /api/drafts/{place}': {
      ...{ title: '', kind: null, replyTo: 1, version: 1, since: null },
      ...text,
    },
    'POST /api/preview': text,
  }
}
