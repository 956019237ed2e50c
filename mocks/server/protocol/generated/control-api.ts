/**
 * Types of the control API. Generated from mocks/control-api.yaml by `npm run generate`. Do not edit.
 *
 * @module protocol/generated/control-api
 */
export interface paths {
  readonly '/world': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** What a test needs to know of a world */
    readonly get: operations['getWorld']
    /**
     * Make a world, in the place of the one of that id
     * @description Repeating begins the world anew. Time is virtual unless `clock` says otherwise: it stands still until it is
     *     moved. At most 100 worlds beside the root.
     */
    readonly put: operations['putWorld']
    readonly post?: never
    /** End a world */
    readonly delete: operations['deleteWorld']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/world/reset': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Go back to how the world began
     * @description The same seed, the same credentials; at the root, the same demo conference with the same links.
     */
    readonly post: operations['resetWorld']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/world/snapshot': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** The whole state */
    readonly get: operations['getSnapshot']
    /**
     * Go back to a state taken before
     * @description Takes what getSnapshot answered, of this world or another, up to 24 MB. It may have been parsed and written
     *     again, but not changed.
     */
    readonly put: operations['restoreSnapshot']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/conferences': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** Conferences in the order they were added */
    readonly get: operations['listConferences']
    readonly put?: never
    /** Add a conference number with both public links */
    readonly post: operations['addConference']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/conferences/{serviceName}/autopilot': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The number, `0033…` or `+33…` with the plus sign encoded. */
        readonly serviceName: components['parameters']['serviceName']
      }
      readonly cookie?: never
    }
    readonly get?: never
    /**
     * Let people come, talk and go by themselves
     * @description Repeating replaces the one that runs: its people stay, more are sent in or some hang up until there are
     *     `fewest` to `most` of them.
     */
    readonly put: operations['startAutopilot']
    readonly post?: never
    /**
     * Send nobody new in
     * @description Those inside stay, in silence. Repeating is safe.
     */
    readonly delete: operations['stopAutopilot']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/conferences/{serviceName}/scenario': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The number, `0033…` or `+33…` with the plus sign encoded. */
        readonly serviceName: components['parameters']['serviceName']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Let a scenario begin now
     * @description Its steps happen as time passes.
     */
    readonly post: operations['playScenario']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/faults': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** Planned failures that are not spent */
    readonly get: operations['listFaults']
    readonly put?: never
    /**
     * Let requests to the OVHcloud API fail
     * @description The first plan that fits a request strikes.
     */
    readonly post: operations['planFault']
    /** Take all planned failures back */
    readonly delete: operations['clearFaults']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/calls': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** Calls placed here and on the desk */
    readonly get: operations['listCalls']
    readonly put?: never
    /**
     * Somebody dials a number
     * @description With `keys`, they are pressed as soon as the call is answered, an announcement being interrupted.
     */
    readonly post: operations['dial']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/calls/{callId}': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    /** What the person at the telephone knows */
    readonly get: operations['getCall']
    readonly put?: never
    readonly post?: never
    /**
     * Take a telephone off the desk
     * @description The call itself goes on; hang up first to end it.
     */
    readonly delete: operations['forgetCall']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/calls/{callId}/press': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Press keys
     * @description Digits, `#` and `*`. A code ends with `#`; inside, `##` leaves, `00` mutes, `**` mutes and deafens.
     */
    readonly post: operations['pressKeys']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/calls/{callId}/speak': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Speak
     * @description For some seconds, or until stopSpeaking.
     */
    readonly post: operations['speak']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/calls/{callId}/stop-speaking': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /** Stop speaking */
    readonly post: operations['stopSpeaking']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/calls/{callId}/hold': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Put the call on hold
     * @description The conference no longer hears the person. Repeating is safe.
     */
    readonly post: operations['hold']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/calls/{callId}/resume': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Take the call back from hold
     * @description The person is silent until he speaks. Repeating is safe.
     */
    readonly post: operations['resume']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/calls/{callId}/hang-up': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /** Hang up */
    readonly post: operations['hangUp']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/calls/{callId}/drop': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /** Cut the line */
    readonly post: operations['dropLine']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/clock': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** What time it is */
    readonly get: operations['getClock']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/clock/advance': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Leap ahead
     * @description Everything due on the way happens at its moment and in its order. The parts add up, to a year at most.
     */
    readonly post: operations['advanceClock']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/clock/settle': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Move on until nothing more is planned
     * @description Lets tasks end, sentences stop and announcements finish, as far as they are planned within `withinSeconds`.
     */
    readonly post: operations['settleClock']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/clock/pause': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Hold running time
     * @description Nothing happens by itself any more; what is asked for still does. Repeating is safe.
     */
    readonly post: operations['pauseClock']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/clock/resume': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /** Let time run again */
    readonly post: operations['resumeClock']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/until': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Wait until something is the case
     * @description Answers as soon as everything given holds at once. Virtual time moves on from one planned moment to the next;
     *     running time is waited for, up to `timeoutSeconds` of real time.
     */
    readonly post: operations['waitUntil']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/outbox': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** Reports that have left */
    readonly get: operations['listMails']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/timeline': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** What happened, line by line */
    readonly get: operations['getTimeline']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/requests': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** Requests the API answered, by operation */
    readonly get: operations['listRequests']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/events': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * The desk, pushed after every change
     * @description Server-sent events. `view` carries `now`, `pace` and the whole `view`, with an id that resumes the stream;
     *     `tick` is a heartbeat; `gone` says that the world has ended.
     */
    readonly get: operations['watchDesk']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description Why a request failed. */
    readonly Failure: {
      /**
       * @description Stable, for programs.
       * @example not_found
       * @enum {string}
       */
      readonly code:
        | 'invalid_input'
        | 'not_found'
        | 'conflict'
        | 'impossible'
        | 'method_not_allowed'
        | 'too_large'
        | 'unsupported_media_type'
        | 'only_from_this_machine'
        | 'too_many_worlds'
        | 'never_settles'
        | 'never_true'
        | 'timeout'
      /**
       * @description For people.
       * @example There is no such call in this world.
       */
      readonly message: string
    }
    /** @description Public links of the number's own room; `null` where there is none. */
    readonly Links: {
      /**
       * @description Shows the room.
       * @example http://127.0.0.1:4010/follow/…
       */
      readonly follow: string | null
      /**
       * @description Moderates it.
       * @example http://127.0.0.1:4010/control/…
       */
      readonly control: string | null
    }
    /** @description What a test needs to know of a world. */
    readonly World: {
      /**
       * @description `null` at the root.
       * @example worker-1
       */
      readonly worldId: string | null
      /**
       * @description Where the OVHcloud API of this world is.
       * @example http://127.0.0.1:4010/w/worker-1/1.0
       */
      readonly baseUrl: string
      /** @description Keys that may do everything. */
      readonly credentials: {
        /**
         * @description Application key.
         * @example KeyOfAnExample
         */
        readonly applicationKey: string
        /**
         * @description Its secret.
         * @example SecretOfAnExample
         */
        readonly applicationSecret: string
        /**
         * @description Consumer key.
         * @example ConsumerOfAnExample
         */
        readonly consumerKey: string
      }
      readonly now: components['schemas']['Moment']
      readonly clock: components['schemas']['ClockKind']
      readonly pace: components['schemas']['Pace']
      /** @description Conferences in the order they were added. */
      readonly conferences: readonly components['schemas']['Conference'][]
    }
    /** @description How a world is made. */
    readonly WorldInput: {
      /**
       * @description Decides every draw of chance. 1 when absent.
       * @example 7
       */
      readonly seed?: number
      /**
       * Format: date-time
       * @description Where time begins.
       * @example 2026-01-05T09:00:00+01:00
       */
      readonly startAt?: string
      readonly clock?: components['schemas']['ClockKind']
      /**
       * @description How much faster than real time a running clock runs. 1 when absent.
       * @example 20
       */
      readonly speed?: number
      /**
       * @description strict verifies keys, clock, signature and rights; relaxed only wants them present (as when absent).
       * @example relaxed
       * @enum {string}
       */
      readonly credentials?: 'strict' | 'relaxed'
    }
    /** @description A state; what is inside is the simulator's own affair. */
    readonly Snapshot: {
      /**
       * @description Version of the layout.
       * @example 2
       */
      readonly version: number
      /** @description The state. */
      readonly world: {
        readonly [key: string]: unknown
      }
      /** @description Keys that may do everything. */
      readonly credentials: {
        readonly [key: string]: unknown
      }
      /** @description Calls on the desk, oldest first. */
      readonly dialed: readonly number[]
      /**
       * @description Shows that nothing was changed.
       * @example 2c26b46b68ffc68ff99b453c1d304134
       */
      readonly seal: string
    }
    /** @description A number one can dial. */
    readonly Conference: {
      /**
       * @description Its billing account.
       * @example ab1234567-ovh-1
       */
      readonly billingAccount: string
      /**
       * @description The number.
       * @example 0033972101010
       */
      readonly serviceName: string
      /**
       * @description Its label.
       * @example Demo conference
       */
      readonly description: string
      /**
       * @description Number of its own room.
       * @example 123456789
       */
      readonly roomNumber: number
      /**
       * @description `null` when none is asked for.
       * @example 0421
       */
      readonly pin: string | null
      /**
       * @description People in its own room.
       * @example 3
       */
      readonly participantCount: number
      /**
       * @description Are newcomers to its own room refused?
       * @example false
       */
      readonly locked: boolean
      /** @description Numbered rooms that are booked, by number. */
      readonly rooms: readonly components['schemas']['NumberedRoom'][]
      /**
       * @description Do people come and go by themselves?
       * @example false
       */
      readonly autopilot: boolean
      readonly links: components['schemas']['Links']
    }
    /** @description A room that is booked beside the number's own. */
    readonly NumberedRoom: {
      /**
       * @description What callers type to reach it.
       * @example 100000001
       */
      readonly roomNumber: number
      /**
       * @description `null` when none is asked for.
       * @example 2580
       */
      readonly pin: string | null
      /**
       * @description People inside.
       * @example 2
       */
      readonly participantCount: number
      /**
       * @description Are newcomers refused?
       * @example false
       */
      readonly locked: boolean
    }
    /** @description A conference to add. */
    readonly ConferenceInput: {
      /**
       * @description The number.
       * @example +33972101010
       */
      readonly serviceName: string
      /**
       * @description ab1234567-ovh-1 when absent.
       * @example ab1234567-ovh-1
       */
      readonly billingAccount?: string
      /**
       * @description Its label.
       * @example Monday meeting
       */
      readonly description?: string
      /**
       * @description As in `ConferencePropertiesUpdate` of the OVHcloud contract; `pin` may be `null`.
       * @example {
       *       "pin": "0421",
       *       "enterMuted": true
       *     }
       */
      readonly settings?: {
        /**
         * @description Play the announcement to who calls.
         * @example false
         */
        readonly announceFile?: boolean
        /**
         * @description Id of the announcement sound.
         * @example null
         */
        readonly announceSoundId?: number | null
        /**
         * @description Turn hidden numbers away.
         * @example true
         */
        readonly anonymousRejection?: boolean
        /**
         * @description Newcomers start with their microphone off.
         * @example true
         */
        readonly enterMuted?: boolean
        /**
         * @description Language of the voice prompts.
         * @example fr
         * @enum {string}
         */
        readonly language?: 'de' | 'en' | 'es' | 'fr' | 'it' | 'ru'
        /**
         * @description Up to 8 digits; `null`, `"0"` and an empty text are none.
         * @example 0421
         */
        readonly pin?: string | null
        /**
         * @description Record from the second person on.
         * @example true
         */
        readonly recordStatus?: boolean
        /**
         * Format: email
         * @description For `other`.
         * @example minutes@example.fr
         */
        readonly reportEmail?: string | null
        /**
         * @description Who receives the report.
         * @example customer
         * @enum {string}
         */
        readonly reportStatus?: 'customer' | 'none' | 'other'
        /**
         * @description Send the report without OVHcloud’s branding.
         * @example false
         */
        readonly whiteLabelReport?: boolean
      }
    }
    /** @description Where a conference is. */
    readonly AddedConference: {
      /**
       * @description Its billing account.
       * @example ab1234567-ovh-1
       */
      readonly billingAccount: string
      /**
       * @description The number.
       * @example 0033972101010
       */
      readonly serviceName: string
      readonly links: components['schemas']['Links']
    }
    /** @description How lively it is. */
    readonly AutopilotInput: {
      /**
       * @description Fewest people inside. 3 when absent.
       * @example 3
       */
      readonly fewest?: number
      /**
       * @description Most people inside. 6 when absent.
       * @example 8
       */
      readonly most?: number
    }
    /** @description Which scenario. */
    readonly ScenarioInput: {
      /**
       * @description Its name.
       * @example boardMeeting
       * @enum {string}
       */
      readonly name:
        | 'quietMorning'
        | 'boardMeeting'
        | 'townHall'
        | 'wrongPins'
        | 'hostileCaller'
        | 'everyoneLeavesAtOnce'
        | 'sevenHourMarathon'
    }
    /** @description When a failure strikes, and what it is. */
    readonly FaultPlan: {
      /**
       * @description An operationId of the contract, or `any`.
       * @example muteParticipant
       */
      readonly operation: string
      /** @description One of status, body, connection and task; `delaySeconds` alone or beside it. */
      readonly fault: {
        /**
         * @description Answers the usual body of this status.
         * @example 503
         */
        readonly status?: number
        /**
         * @description Breaks the true answer.
         * @example html
         * @enum {string}
         */
        readonly body?: 'empty' | 'html' | 'broken json'
        /**
         * @description Drops the connection.
         * @example dropped
         * @enum {string}
         */
        readonly connection?: 'dropped'
        /**
         * @description What becomes of the task.
         * @example stuck
         * @enum {string}
         */
        readonly task?: 'stuck' | 'failing'
        /**
         * @description Simulated time that passes first.
         * @example 5
         */
        readonly delaySeconds?: number
        /**
         * @description Takes effect all the same.
         * @example false
         */
        readonly afterEffect?: boolean
        /**
         * @description For a `Retry-After` header; a text stands as it is.
         * @example 30
         */
        readonly retryAfterSeconds?: number | string
      }
      /**
       * @description How often; for ever when absent.
       * @example 1
       */
      readonly times?: number
      /**
       * @description How many requests pass first.
       * @example 0
       */
      readonly skip?: number
      /**
       * @description Chance; 1 when absent.
       * @example 1
       */
      readonly probability?: number
    }
    /** @description Who calls whom. */
    readonly DialInput: {
      /**
       * @description Number to call.
       * @example +33972101010
       */
      readonly serviceName: string
      /**
       * @description The caller's number.
       * @example +33639980001
       */
      readonly from: string
      /**
       * @description Name the network shows.
       * @example Ada
       */
      readonly name?: string
      /**
       * @description Hide number and name.
       * @example false
       */
      readonly hidden?: boolean
      readonly keys?: components['schemas']['Keys']
    }
    /**
     * @description Keys, in order.
     * @example 0421#
     */
    readonly Keys: string
    /** @description Keys to press. */
    readonly PressInput: {
      readonly keys: components['schemas']['Keys']
    }
    /** @description How somebody speaks. */
    readonly SpeakInput: {
      /**
       * @description How long; until told otherwise when absent.
       * @example 8
       */
      readonly seconds?: number
      /**
       * @description The others hear what is above the threshold. 900 when absent.
       * @example 900
       */
      readonly loudness?: number
    }
    /** @description A span of time, at least one part of it; the parts add up. */
    readonly Span: {
      /**
       * @description Hours.
       * @example 1
       */
      readonly hours?: number
      /**
       * @description Minutes.
       * @example 30
       */
      readonly minutes?: number
      /**
       * @description Seconds.
       * @example 0
       */
      readonly seconds?: number
      /**
       * @description Milliseconds.
       * @example 0
       */
      readonly milliseconds?: number
    }
    /** @description How far ahead to look. */
    readonly SettleInput: {
      /**
       * @description 60 when absent.
       * @example 60
       */
      readonly withinSeconds?: number
    }
    /**
     * @description What to wait for, at least one thing beside `serviceName` and `timeoutSeconds`; everything given must hold at
     *     once.
     */
    readonly Condition: {
      /**
       * @description Whose room; may be absent where there is one.
       * @example +33972101010
       */
      readonly serviceName?: string
      /**
       * @description At least so many are inside.
       * @example 3
       */
      readonly minParticipants?: number
      /**
       * @description At most so many are inside.
       * @example 10
       */
      readonly maxParticipants?: number
      /**
       * @description At least so many talk.
       * @example 1
       */
      readonly minTalkers?: number
      /**
       * @description The room is locked or not.
       * @example true
       */
      readonly locked?: boolean
      /**
       * @description The room is recorded or not.
       * @example true
       */
      readonly recording?: boolean
      /**
       * @description At least so many reports have left.
       * @example 1
       */
      readonly minMails?: number
      /**
       * @description At most so many tasks are under way.
       * @example 0
       */
      readonly maxOpenTasks?: number
      /** @description A call is in a phase. */
      readonly call?: {
        /**
         * @description Which call.
         * @example 1
         */
        readonly callId: number
        readonly phase: components['schemas']['Phase']
      }
      /**
       * @description How long to wait in running time, in real seconds. 10 when absent.
       * @example 10
       */
      readonly timeoutSeconds?: number
    }
    /**
     * @description `announcement`: it plays. `room number`, `pin`: asked for. `inside`: in the conference. `ended`: over.
     * @example inside
     * @enum {string}
     */
    readonly Phase: 'announcement' | 'room number' | 'pin' | 'inside' | 'ended'
    /** @description A call as the person at the telephone knows it. */
    readonly Call: {
      /**
       * @description Its id in this world.
       * @example 1
       */
      readonly callId: number
      /**
       * @description Number called.
       * @example 0033972101010
       */
      readonly serviceName: string
      /**
       * @description The caller's number; `anonymous` when hidden.
       * @example 0033639980001
       */
      readonly from: string
      /**
       * @description Name the network shows.
       * @example Ada
       */
      readonly name: string
      /**
       * @description Are number and name hidden?
       * @example false
       */
      readonly hidden: boolean
      readonly startedAt: components['schemas']['Moment']
      readonly phase: components['schemas']['Phase']
      /**
       * @description How it ended; `null` while it lasts.
       * @example null
       * @enum {string|null}
       */
      readonly end:
        | 'hung up'
        | 'dropped'
        | 'left by keys'
        | 'kicked'
        | 'too many attempts'
        | 'hidden number refused'
        | 'not in service'
        | 'locked'
        | 'full'
        | 'expired'
        | null
      /**
       * @description The room being entered or entered.
       * @example 123456789
       */
      readonly roomNumber: number | null
      /**
       * @description Id in the OVHcloud API while inside.
       * @example 1
       */
      readonly participantId: number | null
      /**
       * @description Is the call on hold?
       * @example false
       */
      readonly onHold: boolean
      /**
       * @description Is the microphone off?
       * @example false
       */
      readonly muted: boolean
      /**
       * @description Is the loudspeaker off?
       * @example false
       */
      readonly deaf: boolean
      /**
       * @description Do the others hear something?
       * @example false
       */
      readonly talking: boolean
      /** @description What the person heard, in order. */
      readonly heard: readonly components['schemas']['Heard'][]
    }
    /** @description Something heard. */
    readonly Heard: {
      readonly at: components['schemas']['Moment']
      /**
       * @description What kind of prompt it was.
       * @example entered
       */
      readonly prompt: string
      /**
       * @description The words in the conference's language.
       * @example You are entering the conference.
       */
      readonly text: string
    }
    /** @description Simulated time. */
    readonly Clock: {
      readonly now: components['schemas']['Moment']
      readonly clock: components['schemas']['ClockKind']
      readonly pace: components['schemas']['Pace']
    }
    /**
     * Format: date-time
     * @description A moment of simulated time.
     * @example 2026-01-05T09:00:00+01:00
     */
    readonly Moment: string
    /**
     * @description `virtual` stands still until it is moved; `running` runs by itself.
     * @example virtual
     * @enum {string}
     */
    readonly ClockKind: 'virtual' | 'running'
    /**
     * @description Simulated seconds in a real second; 0 while time stands still.
     * @example 0
     */
    readonly Pace: number
    /** @description A report that has left. */
    readonly Mail: {
      /**
       * @description Its id.
       * @example 1
       */
      readonly id: number
      readonly sentAt: components['schemas']['Moment']
      /**
       * @description Recipient.
       * @example minutes@example.fr
       */
      readonly to: string
      /**
       * @description Sender.
       * @example conference@ovh-conference.example
       */
      readonly from: string
      /**
       * @description Subject.
       * @example Conference report 0033972101010
       */
      readonly subject: string
      /**
       * @description Body.
       * @example The conference lasted 0:30:00.
       */
      readonly text: string
      /**
       * @description Language of the conference.
       * @example en
       */
      readonly language: string
      /**
       * @description The number.
       * @example 0033972101010
       */
      readonly serviceName: string
      /**
       * @description The room.
       * @example 123456789
       */
      readonly roomNumber: number
      /**
       * @description The finished conference in the history.
       * @example 901
       */
      readonly historyId: number
      /**
       * @description Where the recording is.
       * @example null
       */
      readonly recordingUrl: string | null
    }
    /** @description A request to the OVHcloud API of this world. */
    readonly AnsweredRequest: {
      readonly at: components['schemas']['Moment']
      /**
       * @description Its method.
       * @example POST
       */
      readonly method: string
      /**
       * @description The operation; `null` when none was meant.
       * @example muteParticipant
       */
      readonly operationId: string | null
      /**
       * @description Status of the answer.
       * @example 200
       */
      readonly status: number
    }
  }
  responses: {
    /** @description The world. */
    readonly World: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['World']
      }
    }
    /** @description The time, once all that was asked for has happened. */
    readonly Clock: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Clock']
      }
    }
    /** @description The call, after what was asked for has happened. */
    readonly Call: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Call']
      }
    }
    /** @description Whether the number has an autopilot now. */
    readonly Autopilot: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': {
          /**
           * @description The number.
           * @example 0033972101010
           */
          readonly serviceName: string
          /**
           * @description Has it one?
           * @example true
           */
          readonly autopilot: boolean
        }
      }
    }
    /** @description Planned failures that are not spent, in their order. */
    readonly Faults: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': readonly components['schemas']['FaultPlan'][]
      }
    }
    /** @description The body does not fit; the message names every fault by its path. */
    readonly InvalidInput: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Failure']
      }
    }
    /** @description The control API answers this machine only. */
    readonly NotFromThere: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Failure']
      }
    }
    /** @description There is no such world, conference or call. */
    readonly NotFound: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Failure']
      }
    }
    /**
     * @description No telephone or operator could do that now: speaking outside, a second number of the same digits, a condition
     *     that does not come true. The message says what to do.
     */
    readonly Impossible: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Failure']
      }
    }
  }
  parameters: {
    /** @description The number, `0033…` or `+33…` with the plus sign encoded. */
    readonly serviceName: string
    /** @description What dial answered. */
    readonly callId: number
  }
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  readonly getWorld: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['World']
      readonly 403: components['responses']['NotFromThere']
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly putWorld: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorldInput']
      }
    }
    readonly responses: {
      readonly 200: components['responses']['World']
      readonly 400: components['responses']['InvalidInput']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly deleteWorld: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The world is gone; open pages say so. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': {
            /**
             * @description Its id.
             * @example worker-1
             */
            readonly worldId: string
          }
        }
      }
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly resetWorld: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['World']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly getSnapshot: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Plain JSON; secrets included. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Snapshot']
        }
      }
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly restoreSnapshot: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Snapshot']
      }
    }
    readonly responses: {
      readonly 200: components['responses']['World']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly listConferences: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Numbers, rooms, PINs and public links. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': readonly components['schemas']['Conference'][]
        }
      }
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly addConference: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConferenceInput']
      }
    }
    readonly responses: {
      /** @description Where it is. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['AddedConference']
        }
      }
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly startAutopilot: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The number, `0033…` or `+33…` with the plus sign encoded. */
        readonly serviceName: components['parameters']['serviceName']
      }
      readonly cookie?: never
    }
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['AutopilotInput']
      }
    }
    readonly responses: {
      readonly 200: components['responses']['Autopilot']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly stopAutopilot: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The number, `0033…` or `+33…` with the plus sign encoded. */
        readonly serviceName: components['parameters']['serviceName']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Autopilot']
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly playScenario: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The number, `0033…` or `+33…` with the plus sign encoded. */
        readonly serviceName: components['parameters']['serviceName']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ScenarioInput']
      }
    }
    readonly responses: {
      /** @description It has begun. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': {
            /**
             * @description The number.
             * @example 0033972101010
             */
            readonly serviceName: string
            /**
             * @description The scenario.
             * @example boardMeeting
             */
            readonly scenario: string
          }
        }
      }
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly listFaults: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Faults']
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly planFault: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FaultPlan']
      }
    }
    readonly responses: {
      readonly 200: components['responses']['Faults']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly clearFaults: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Faults']
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly listCalls: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Oldest first; calls of an autopilot are left out. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': readonly components['schemas']['Call'][]
        }
      }
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly dial: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DialInput']
      }
    }
    readonly responses: {
      readonly 200: components['responses']['Call']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly getCall: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Call']
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly forgetCall: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Call']
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly pressKeys: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PressInput']
      }
    }
    readonly responses: {
      readonly 200: components['responses']['Call']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly speak: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['SpeakInput']
      }
    }
    readonly responses: {
      readonly 200: components['responses']['Call']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly stopSpeaking: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Call']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly hold: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Call']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly resume: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Call']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly hangUp: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Call']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly dropLine: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description What dial answered. */
        readonly callId: components['parameters']['callId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Call']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly getClock: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Clock']
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly advanceClock: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Span']
      }
    }
    readonly responses: {
      readonly 200: components['responses']['Clock']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly settleClock: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['SettleInput']
      }
    }
    readonly responses: {
      readonly 200: components['responses']['Clock']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly pauseClock: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Clock']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly resumeClock: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      readonly 200: components['responses']['Clock']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly waitUntil: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Condition']
      }
    }
    readonly responses: {
      readonly 200: components['responses']['Clock']
      readonly 400: components['responses']['InvalidInput']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Impossible']
    }
  }
  readonly listMails: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Oldest first. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': readonly components['schemas']['Mail'][]
        }
      }
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly getTimeline: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Numbers are masked; there is no PIN and no link in it. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'text/plain': string
        }
      }
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly listRequests: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Oldest first. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': readonly components['schemas']['AnsweredRequest'][]
        }
      }
      readonly 404: components['responses']['NotFound']
    }
  }
  readonly watchDesk: {
    readonly parameters: {
      readonly query?: never
      readonly header?: {
        /** @description Id of the last message seen. */
        readonly 'Last-Event-ID'?: string
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The stream. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'text/event-stream': string
        }
      }
      readonly 404: components['responses']['NotFound']
    }
  }
}
