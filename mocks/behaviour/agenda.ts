/**
 * What will happen and when: a queue ordered by due time, then by the order of planning, as plain JSON.
 *
 * @module agenda
 */

import type { ScenarioStep } from './scenario.js'

/** Something that happens by itself at a moment. */
export type Job =
  | {
      readonly kind: 'scenario step'
      readonly performance: string
      readonly serviceName: string
      readonly step: ScenarioStep
    }
  | { readonly kind: 'autopilot acts'; readonly serviceName: string }
  | { readonly kind: 'announcement ends'; readonly callId: number; readonly roomNumber: number | null }
  | { readonly kind: 'speech ends'; readonly callId: number; readonly speech: number }
  | { readonly kind: 'task starts'; readonly taskId: number }
  | { readonly kind: 'task ends'; readonly taskId: number }
  | { readonly kind: 'task is forgotten'; readonly taskId: number }
  | { readonly kind: 'room expires'; readonly serviceName: string; readonly roomNumber: number; readonly at: number }
  | {
      readonly kind: 'recording is full'
      readonly serviceName: string
      readonly roomNumber: number
      readonly from: number
    }

/** A job with its place in the queue. */
export interface PlannedJob {
  readonly at: number
  readonly order: number
  readonly job: Job
}

/** The queue, a binary heap: the next job is the first. */
export interface Agenda {
  readonly jobs: PlannedJob[]
  order: number
}

function isBefore(a: PlannedJob, b: PlannedJob): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}

/** Plans a job. */
export function plan(agenda: Agenda, at: number, job: Job): void {
  const { jobs } = agenda
  const planned = { at, order: agenda.order++, job }
  let index = jobs.push(planned) - 1
  while (index > 0) {
    const parentIndex = (index - 1) >> 1
    const parent = jobs[parentIndex]
    if (!parent || isBefore(parent, planned)) break
    jobs[index] = parent
    index = parentIndex
  }
  jobs[index] = planned
}

/** When the next job is due; `undefined` when nothing is planned. */
export function nextDue(agenda: Agenda): number | undefined {
  return agenda.jobs[0]?.at
}

/** Takes the next job that is due at or before a moment. */
export function takeDue(agenda: Agenda, until: number): PlannedJob | undefined {
  const { jobs } = agenda
  const first = jobs[0]
  if (!first || first.at > until) return undefined
  const last = jobs.pop()
  if (last && jobs.length > 0) sink(jobs, last)
  return first
}

function sink(jobs: PlannedJob[], moved: PlannedJob): void {
  let index = 0
  for (;;) {
    const left = jobs[2 * index + 1]
    const right = jobs[2 * index + 2]
    const child = right && left && isBefore(right, left) ? right : left
    if (!child || isBefore(moved, child)) break
    jobs[index] = child
    index = child === left ? 2 * index + 1 : 2 * index + 2
  }
  jobs[index] = moved
}
