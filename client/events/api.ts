import type {
  Event,
  EventEdit,
  EventPlan,
  EventSummary,
  NewSeries,
  NewTopic,
  NewWorkshop,
  PlanningChoices,
  Series,
  Talk,
  TalkPlan,
  TalkQuestion,
  Topic,
  Workshop,
} from '../../server/events/contract.ts'
import type { Founding } from '../../server/founding/contract.ts'
import { get, listAt, type Page, pathWith, post, put, remove } from '../platform/http.ts'

type When = 'upcoming' | 'past'

export const eventList = (when: When) => listAt<EventSummary>('/events', { when })
export const fetchEvents = (when: When) => get<Page<EventSummary>>(pathWith('/events', { when }))
export const fetchEvent = (id: number | string) => get<Event>(`/events/${id}`)
export const fetchFounding = (id: number | string) => get<Founding | null>(`/events/${id}/founding`)
export const fetchWorkshops = () => get<Workshop[]>('/workshops')
export const calendarOf = (id: number) => `/api/events/${id}/calendar.ics`

export const attendEvent = (id: number) => put(`/events/${id}/attendance`)
export const leaveEvent = (id: number) => remove(`/events/${id}/attendance`)
export const askQuestion = (talkId: number, body: string, key: string) =>
  post<TalkQuestion>(`/talks/${talkId}/questions`, { body }, key)

export const fetchPlanningChoices = () => get<PlanningChoices>('/planning')
export const planEvent = (plan: EventPlan, key: string) => post<Event>('/events', plan, key)
export const editEvent = (id: number, edit: EventEdit) => put<Event>(`/events/${id}`, edit)
export const publishEvent = (id: number) => put(`/events/${id}/publication`)
export const cancelEvent = (id: number, reason: string) =>
  put(`/events/${id}/cancellation`, { reason })
export const endEvent = (id: number) => put(`/events/${id}/ending`)

export const addTalk = (eventId: number, plan: TalkPlan, key: string) =>
  post<Talk>(`/events/${eventId}/talks`, plan, key)
export const editTalk = (id: number, plan: TalkPlan) => put(`/talks/${id}`, plan)
export const withdrawTalk = (id: number) => remove(`/talks/${id}`)

export const addTopic = (topic: NewTopic, key: string) => post<Topic>('/topics', topic, key)
export const addWorkshop = (workshop: NewWorkshop, key: string) =>
  post<Workshop>('/workshops', workshop, key)
export const addSeries = (series: NewSeries, key: string) => post<Series>('/series', series, key)
