/**
 * The description of the control API. Generated from mocks/control-api.yaml by `npm run generate`. Do not edit.
 *
 * @module protocol/generated/control-description
 */

/** `mocks/control-api.yaml`, as it is. */
export const controlDescription = `openapi: 3.1.0
info:
  title: Control API of the reference server
  version: 1.0.0
  description: |
    Drives a simulated conference service from tests in any language: people dial, press keys, talk and hang up, time
    moves when told, and nobody has to sleep. It is not OVHcloud's API, and no real service has it.

    Every world has the whole of it. The world at the root of the server is the one it was started with. Test workers
    make worlds of their own with \`PUT …/w/{worldId}/simulation/world\`; such a world has its own API at
    \`…/w/{worldId}/1.0\`, its own pages, clock, mail and credentials, and meets no other.

    It answers programs on this machine only, unless the server was started with \`--remote-control\`, and no web page
    but the server's own. Bodies are JSON of at most 64 kB; a field that does not exist is refused. Numbers are taken
    as \`+33…\` or \`0033…\`. This description is served at \`…/simulation/openapi.yaml\`.
  license:
    name: MIT
    identifier: MIT
servers:
  - url: http://127.0.0.1:4010/simulation
    description: The world the server was started with.
  - url: http://127.0.0.1:4010/w/{worldId}/simulation
    description: A world of your own.
    variables:
      worldId:
        default: worker-1
        description: One to 64 letters, digits, dashes and underscores.
security: []
tags:
  - name: World
    description: Make, look at, rewind and end a world.
  - name: Conferences
    description: Numbers one can dial.
  - name: Calls
    description: People with telephones.
  - name: Time
    description: Move time, or wait without sleeping.
  - name: Faults
    description: Failures of the OVHcloud API, planned.
  - name: Records
    description: What has happened.
paths:
  /world:
    get:
      operationId: getWorld
      tags: [World]
      summary: What a test needs to know of a world
      responses:
        '200': { $ref: '#/components/responses/World' }
        '403': { $ref: '#/components/responses/NotFromThere' }
        '404': { $ref: '#/components/responses/NotFound' }
    put:
      operationId: putWorld
      tags: [World]
      summary: Make a world, in the place of the one of that id
      description: |
        Repeating begins the world anew. Time is virtual unless \`clock\` says otherwise: it stands still until it is
        moved. At most 100 worlds beside the root.
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/WorldInput' }
            examples:
              virtual: { value: { seed: 7 } }
              running: { value: { clock: running, speed: 20, credentials: strict } }
      responses:
        '200': { $ref: '#/components/responses/World' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '409': { $ref: '#/components/responses/Impossible' }
    delete:
      operationId: deleteWorld
      tags: [World]
      summary: End a world
      responses:
        '200':
          description: The world is gone; open pages say so.
          content:
            application/json:
              schema:
                type: object
                description: Which world it was.
                required: [worldId]
                properties:
                  worldId: { type: string, description: Its id., example: worker-1 }
              examples:
                deleted: { value: { worldId: worker-1 } }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /world/reset:
    post:
      operationId: resetWorld
      tags: [World]
      summary: Go back to how the world began
      description: The same seed, the same credentials; at the root, the same demo conference with the same links.
      responses:
        '200': { $ref: '#/components/responses/World' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
  /world/snapshot:
    get:
      operationId: getSnapshot
      tags: [World]
      summary: The whole state
      responses:
        '200':
          description: Plain JSON; secrets included.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Snapshot' }
        '404': { $ref: '#/components/responses/NotFound' }
    put:
      operationId: restoreSnapshot
      tags: [World]
      summary: Go back to a state taken before
      description: |
        Takes what getSnapshot answered, of this world or another, up to 24 MB. It may have been parsed and written
        again, but not changed.
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Snapshot' }
      responses:
        '200': { $ref: '#/components/responses/World' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /conferences:
    get:
      operationId: listConferences
      tags: [Conferences]
      summary: Conferences in the order they were added
      responses:
        '200':
          description: Numbers, rooms, PINs and public links.
          content:
            application/json:
              schema:
                type: array
                description: Conferences.
                items: { $ref: '#/components/schemas/Conference' }
        '404': { $ref: '#/components/responses/NotFound' }
    post:
      operationId: addConference
      tags: [Conferences]
      summary: Add a conference number with both public links
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/ConferenceInput' }
            examples:
              withPin: { value: { serviceName: '+33972101010', settings: { pin: '0421', language: fr } } }
      responses:
        '200':
          description: Where it is.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/AddedConference' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /conferences/{serviceName}/autopilot:
    parameters:
      - { $ref: '#/components/parameters/serviceName' }
    put:
      operationId: startAutopilot
      tags: [Conferences]
      summary: Let people come, talk and go by themselves
      description: |
        Repeating replaces the one that runs: its people stay, more are sent in or some hang up until there are
        \`fewest\` to \`most\` of them.
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/AutopilotInput' }
            examples:
              lively: { value: { fewest: 3, most: 8 } }
      responses:
        '200': { $ref: '#/components/responses/Autopilot' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
    delete:
      operationId: stopAutopilot
      tags: [Conferences]
      summary: Send nobody new in
      description: Those inside stay, in silence. Repeating is safe.
      responses:
        '200': { $ref: '#/components/responses/Autopilot' }
        '404': { $ref: '#/components/responses/NotFound' }
  /conferences/{serviceName}/scenario:
    parameters:
      - { $ref: '#/components/parameters/serviceName' }
    post:
      operationId: playScenario
      tags: [Conferences]
      summary: Let a scenario begin now
      description: Its steps happen as time passes.
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/ScenarioInput' }
            examples:
              meeting: { value: { name: boardMeeting } }
      responses:
        '200':
          description: It has begun.
          content:
            application/json:
              schema:
                type: object
                description: What plays where.
                required: [serviceName, scenario]
                properties:
                  serviceName: { type: string, description: The number., example: '0033972101010' }
                  scenario: { type: string, description: The scenario., example: boardMeeting }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /faults:
    get:
      operationId: listFaults
      tags: [Faults]
      summary: Planned failures that are not spent
      responses:
        '200': { $ref: '#/components/responses/Faults' }
        '404': { $ref: '#/components/responses/NotFound' }
    post:
      operationId: planFault
      tags: [Faults]
      summary: Let requests to the OVHcloud API fail
      description: The first plan that fits a request strikes.
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/FaultPlan' }
            examples:
              unavailableOnce: { value: { operation: muteParticipant, fault: { status: 503 }, times: 1 } }
              slowNowAndThen: { value: { operation: any, fault: { delaySeconds: 5 }, probability: 0.1 } }
      responses:
        '200': { $ref: '#/components/responses/Faults' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
    delete:
      operationId: clearFaults
      tags: [Faults]
      summary: Take all planned failures back
      responses:
        '200': { $ref: '#/components/responses/Faults' }
        '404': { $ref: '#/components/responses/NotFound' }
  /calls:
    get:
      operationId: listCalls
      tags: [Calls]
      summary: Calls placed here and on the desk
      responses:
        '200':
          description: Oldest first; calls of an autopilot are left out.
          content:
            application/json:
              schema:
                type: array
                description: Calls.
                items: { $ref: '#/components/schemas/Call' }
        '404': { $ref: '#/components/responses/NotFound' }
    post:
      operationId: dial
      tags: [Calls]
      summary: Somebody dials a number
      description: With \`keys\`, they are pressed as soon as the call is answered, an announcement being interrupted.
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/DialInput' }
            examples:
              withPin: { value: { serviceName: '+33972101010', from: '+33639980001', name: Ada, keys: '0421#' } }
      responses:
        '200': { $ref: '#/components/responses/Call' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /calls/{callId}:
    parameters:
      - { $ref: '#/components/parameters/callId' }
    get:
      operationId: getCall
      tags: [Calls]
      summary: What the person at the telephone knows
      responses:
        '200': { $ref: '#/components/responses/Call' }
        '404': { $ref: '#/components/responses/NotFound' }
    delete:
      operationId: forgetCall
      tags: [Calls]
      summary: Take a telephone off the desk
      description: The call itself goes on; hang up first to end it.
      responses:
        '200': { $ref: '#/components/responses/Call' }
        '404': { $ref: '#/components/responses/NotFound' }
  /calls/{callId}/press:
    parameters:
      - { $ref: '#/components/parameters/callId' }
    post:
      operationId: pressKeys
      tags: [Calls]
      summary: Press keys
      description: Digits, \`#\` and \`*\`. A code ends with \`#\`; inside, \`##\` leaves, \`00\` mutes, \`**\` mutes and deafens.
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/PressInput' }
            examples:
              pin: { value: { keys: '0421#' } }
      responses:
        '200': { $ref: '#/components/responses/Call' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /calls/{callId}/speak:
    parameters:
      - { $ref: '#/components/parameters/callId' }
    post:
      operationId: speak
      tags: [Calls]
      summary: Speak
      description: For some seconds, or until stopSpeaking.
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/SpeakInput' }
            examples:
              sentence: { value: { seconds: 8 } }
      responses:
        '200': { $ref: '#/components/responses/Call' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /calls/{callId}/stop-speaking:
    parameters:
      - { $ref: '#/components/parameters/callId' }
    post:
      operationId: stopSpeaking
      tags: [Calls]
      summary: Stop speaking
      responses:
        '200': { $ref: '#/components/responses/Call' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /calls/{callId}/hold:
    parameters:
      - { $ref: '#/components/parameters/callId' }
    post:
      operationId: hold
      tags: [Calls]
      summary: Put the call on hold
      description: The conference no longer hears the person. Repeating is safe.
      responses:
        '200': { $ref: '#/components/responses/Call' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /calls/{callId}/resume:
    parameters:
      - { $ref: '#/components/parameters/callId' }
    post:
      operationId: resume
      tags: [Calls]
      summary: Take the call back from hold
      description: The person is silent until he speaks. Repeating is safe.
      responses:
        '200': { $ref: '#/components/responses/Call' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /calls/{callId}/hang-up:
    parameters:
      - { $ref: '#/components/parameters/callId' }
    post:
      operationId: hangUp
      tags: [Calls]
      summary: Hang up
      responses:
        '200': { $ref: '#/components/responses/Call' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /calls/{callId}/drop:
    parameters:
      - { $ref: '#/components/parameters/callId' }
    post:
      operationId: dropLine
      tags: [Calls]
      summary: Cut the line
      responses:
        '200': { $ref: '#/components/responses/Call' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /clock:
    get:
      operationId: getClock
      tags: [Time]
      summary: What time it is
      responses:
        '200': { $ref: '#/components/responses/Clock' }
        '404': { $ref: '#/components/responses/NotFound' }
  /clock/advance:
    post:
      operationId: advanceClock
      tags: [Time]
      summary: Leap ahead
      description: Everything due on the way happens at its moment and in its order. The parts add up, to a year at most.
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Span' }
            examples:
              halfAnHour: { value: { minutes: 30 } }
      responses:
        '200': { $ref: '#/components/responses/Clock' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
  /clock/settle:
    post:
      operationId: settleClock
      tags: [Time]
      summary: Move on until nothing more is planned
      description: |
        Lets tasks end, sentences stop and announcements finish, as far as they are planned within \`withinSeconds\`.
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/SettleInput' }
            examples:
              aMinute: { value: { withinSeconds: 60 } }
      responses:
        '200': { $ref: '#/components/responses/Clock' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /clock/pause:
    post:
      operationId: pauseClock
      tags: [Time]
      summary: Hold running time
      description: Nothing happens by itself any more; what is asked for still does. Repeating is safe.
      responses:
        '200': { $ref: '#/components/responses/Clock' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /clock/resume:
    post:
      operationId: resumeClock
      tags: [Time]
      summary: Let time run again
      responses:
        '200': { $ref: '#/components/responses/Clock' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /until:
    post:
      operationId: waitUntil
      tags: [Time]
      summary: Wait until something is the case
      description: |
        Answers as soon as everything given holds at once. Virtual time moves on from one planned moment to the next;
        running time is waited for, up to \`timeoutSeconds\` of real time.
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Condition' }
            examples:
              everybodyInside: { value: { minParticipants: 3 } }
              reportSent: { value: { minMails: 1, timeoutSeconds: 30 } }
      responses:
        '200': { $ref: '#/components/responses/Clock' }
        '400': { $ref: '#/components/responses/InvalidInput' }
        '404': { $ref: '#/components/responses/NotFound' }
        '409': { $ref: '#/components/responses/Impossible' }
  /outbox:
    get:
      operationId: listMails
      tags: [Records]
      summary: Reports that have left
      responses:
        '200':
          description: Oldest first.
          content:
            application/json:
              schema:
                type: array
                description: Mails.
                items: { $ref: '#/components/schemas/Mail' }
        '404': { $ref: '#/components/responses/NotFound' }
  /timeline:
    get:
      operationId: getTimeline
      tags: [Records]
      summary: What happened, line by line
      responses:
        '200':
          description: Numbers are masked; there is no PIN and no link in it.
          content:
            text/plain:
              schema: { type: string, description: One line per entry. }
        '404': { $ref: '#/components/responses/NotFound' }
  /requests:
    get:
      operationId: listRequests
      tags: [Records]
      summary: Requests the API answered, by operation
      responses:
        '200':
          description: Oldest first.
          content:
            application/json:
              schema:
                type: array
                description: Requests.
                items: { $ref: '#/components/schemas/AnsweredRequest' }
        '404': { $ref: '#/components/responses/NotFound' }
  /events:
    get:
      operationId: watchDesk
      tags: [Records]
      summary: The desk, pushed after every change
      description: |
        Server-sent events. \`view\` carries \`now\`, \`pace\` and the whole \`view\`, with an id that resumes the stream;
        \`tick\` is a heartbeat; \`gone\` says that the world has ended.
      parameters:
        - name: Last-Event-ID
          in: header
          description: Id of the last message seen.
          schema: { type: string }
      responses:
        '200':
          description: The stream.
          content:
            text/event-stream:
              schema: { type: string, description: Server-sent events. }
        '404': { $ref: '#/components/responses/NotFound' }
components:
  parameters:
    serviceName:
      name: serviceName
      in: path
      required: true
      description: The number, \`0033…\` or \`+33…\` with the plus sign encoded.
      schema: { type: string, example: '0033972101010' }
    callId:
      name: callId
      in: path
      required: true
      description: What dial answered.
      schema: { type: integer, example: 1 }
  responses:
    World:
      description: The world.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/World' }
    Clock:
      description: The time, once all that was asked for has happened.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Clock' }
    Call:
      description: The call, after what was asked for has happened.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Call' }
    Autopilot:
      description: Whether the number has an autopilot now.
      content:
        application/json:
          schema:
            type: object
            description: A number and its autopilot.
            required: [serviceName, autopilot]
            properties:
              serviceName: { type: string, description: The number., example: '0033972101010' }
              autopilot: { type: boolean, description: Has it one?, example: true }
    Faults:
      description: Planned failures that are not spent, in their order.
      content:
        application/json:
          schema:
            type: array
            description: Plans.
            items: { $ref: '#/components/schemas/FaultPlan' }
    InvalidInput:
      description: The body does not fit; the message names every fault by its path.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Failure' }
    NotFromThere:
      description: The control API answers this machine only.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Failure' }
    NotFound:
      description: There is no such world, conference or call.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Failure' }
    Impossible:
      description: |
        No telephone or operator could do that now: speaking outside, a second number of the same digits, a condition
        that does not come true. The message says what to do.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Failure' }
  schemas:
    Failure:
      type: object
      description: Why a request failed.
      required: [code, message]
      properties:
        code:
          type: string
          description: Stable, for programs.
          enum:
            - invalid_input
            - not_found
            - conflict
            - impossible
            - method_not_allowed
            - too_large
            - unsupported_media_type
            - only_from_this_machine
            - too_many_worlds
            - never_settles
            - never_true
            - timeout
          example: not_found
        message: { type: string, description: For people., example: There is no such call in this world. }
    Links:
      type: object
      description: Public links of the number's own room; \`null\` where there is none.
      required: [follow, control]
      properties:
        follow: { type: [string, 'null'], description: Shows the room., example: 'http://127.0.0.1:4010/follow/…' }
        control: { type: [string, 'null'], description: Moderates it., example: 'http://127.0.0.1:4010/control/…' }
    World:
      type: object
      description: What a test needs to know of a world.
      required: [worldId, baseUrl, credentials, now, clock, pace, conferences]
      properties:
        worldId: { type: [string, 'null'], description: '\`null\` at the root.', example: worker-1 }
        baseUrl:
          type: string
          description: Where the OVHcloud API of this world is.
          example: http://127.0.0.1:4010/w/worker-1/1.0
        credentials:
          type: object
          description: Keys that may do everything.
          required: [applicationKey, applicationSecret, consumerKey]
          properties:
            applicationKey: { type: string, description: Application key., example: KeyOfAnExample }
            applicationSecret: { type: string, description: Its secret., example: SecretOfAnExample }
            consumerKey: { type: string, description: Consumer key., example: ConsumerOfAnExample }
        now: { $ref: '#/components/schemas/Moment' }
        clock: { $ref: '#/components/schemas/ClockKind' }
        pace: { $ref: '#/components/schemas/Pace' }
        conferences:
          type: array
          description: Conferences in the order they were added.
          items: { $ref: '#/components/schemas/Conference' }
    WorldInput:
      type: object
      additionalProperties: false
      description: How a world is made.
      properties:
        seed:
          type: integer
          minimum: 0
          maximum: 2147483647
          description: Decides every draw of chance. 1 when absent.
          example: 7
        startAt: { type: string, format: date-time, description: Where time begins., example: '2026-01-05T09:00:00+01:00' }
        clock: { $ref: '#/components/schemas/ClockKind' }
        speed:
          type: number
          exclusiveMinimum: 0
          maximum: 10000
          description: How much faster than real time a running clock runs. 1 when absent.
          example: 20
        credentials:
          type: string
          enum: [strict, relaxed]
          description: strict verifies keys, clock, signature and rights; relaxed only wants them present (as when absent).
          example: relaxed
    Snapshot:
      type: object
      additionalProperties: false
      description: A state; what is inside is the simulator's own affair.
      required: [version, world, credentials, dialed, seal]
      properties:
        version: { type: integer, description: Version of the layout., example: 2 }
        world: { type: object, additionalProperties: true, description: The state. }
        credentials: { type: object, additionalProperties: true, description: Keys that may do everything. }
        dialed:
          type: array
          description: Calls on the desk, oldest first.
          items: { type: integer, description: Id of a call., example: 1 }
        seal: { type: string, description: Shows that nothing was changed., example: 2c26b46b68ffc68ff99b453c1d304134 }
    Conference:
      type: object
      description: A number one can dial.
      required: [billingAccount, serviceName, description, roomNumber, pin, participantCount, locked, rooms, autopilot, links]
      properties:
        billingAccount: { type: string, description: Its billing account., example: ab1234567-ovh-1 }
        serviceName: { type: string, description: The number., example: '0033972101010' }
        description: { type: string, description: Its label., example: Demo conference }
        roomNumber: { type: integer, description: Number of its own room., example: 123456789 }
        pin: { type: [string, 'null'], description: '\`null\` when none is asked for.', example: '0421' }
        participantCount: { type: integer, description: People in its own room., example: 3 }
        locked: { type: boolean, description: Are newcomers to its own room refused?, example: false }
        rooms:
          type: array
          description: Numbered rooms that are booked, by number.
          items: { $ref: '#/components/schemas/NumberedRoom' }
        autopilot: { type: boolean, description: Do people come and go by themselves?, example: false }
        links: { $ref: '#/components/schemas/Links' }
    NumberedRoom:
      type: object
      description: A room that is booked beside the number's own.
      required: [roomNumber, pin, participantCount, locked]
      properties:
        roomNumber: { type: integer, description: What callers type to reach it., example: 100000001 }
        pin: { type: [string, 'null'], description: '\`null\` when none is asked for.', example: '2580' }
        participantCount: { type: integer, description: People inside., example: 2 }
        locked: { type: boolean, description: Are newcomers refused?, example: false }
    ConferenceInput:
      type: object
      additionalProperties: false
      description: A conference to add.
      required: [serviceName]
      properties:
        serviceName: { type: string, description: The number., example: '+33972101010' }
        billingAccount: { type: string, description: ab1234567-ovh-1 when absent., example: ab1234567-ovh-1 }
        description: { type: string, maxLength: 200, description: Its label., example: Monday meeting }
        settings:
          type: object
          additionalProperties: false
          description: As in \`ConferencePropertiesUpdate\` of the OVHcloud contract; \`pin\` may be \`null\`.
          properties:
            announceFile: { type: boolean, description: Play the announcement to who calls., example: false }
            announceSoundId: { type: [integer, 'null'], description: Id of the announcement sound., example: null }
            anonymousRejection: { type: boolean, description: Turn hidden numbers away., example: true }
            enterMuted: { type: boolean, description: Newcomers start with their microphone off., example: true }
            language: { type: string, enum: [de, en, es, fr, it, ru], description: Language of the voice prompts., example: fr }
            pin:
              type: [string, 'null']
              pattern: '^[0-9]{0,8}$'
              description: Up to 8 digits; \`null\`, \`"0"\` and an empty text are none.
              example: '0421'
            recordStatus: { type: boolean, description: Record from the second person on., example: true }
            reportEmail: { type: [string, 'null'], format: email, description: For \`other\`., example: minutes@example.fr }
            reportStatus:
              type: string
              enum: [customer, none, other]
              description: Who receives the report.
              example: customer
            whiteLabelReport: { type: boolean, description: Send the report without OVHcloud’s branding., example: false }
          example: { pin: '0421', enterMuted: true }
    AddedConference:
      type: object
      description: Where a conference is.
      required: [billingAccount, serviceName, links]
      properties:
        billingAccount: { type: string, description: Its billing account., example: ab1234567-ovh-1 }
        serviceName: { type: string, description: The number., example: '0033972101010' }
        links: { $ref: '#/components/schemas/Links' }
    AutopilotInput:
      type: object
      additionalProperties: false
      description: How lively it is.
      properties:
        fewest: { type: integer, minimum: 1, maximum: 50, description: Fewest people inside. 3 when absent., example: 3 }
        most: { type: integer, minimum: 1, maximum: 50, description: Most people inside. 6 when absent., example: 8 }
    ScenarioInput:
      type: object
      additionalProperties: false
      description: Which scenario.
      required: [name]
      properties:
        name:
          type: string
          description: Its name.
          enum: [quietMorning, boardMeeting, townHall, wrongPins, hostileCaller, everyoneLeavesAtOnce, sevenHourMarathon]
          example: boardMeeting
    FaultPlan:
      type: object
      additionalProperties: false
      description: When a failure strikes, and what it is.
      required: [operation, fault]
      properties:
        operation: { type: string, description: 'An operationId of the contract, or \`any\`.', example: muteParticipant }
        fault:
          type: object
          additionalProperties: false
          description: One of status, body, connection and task; \`delaySeconds\` alone or beside it.
          properties:
            status: { type: integer, description: Answers the usual body of this status., example: 503 }
            body: { type: string, enum: [empty, html, broken json], description: Breaks the true answer., example: html }
            connection: { type: string, enum: [dropped], description: Drops the connection., example: dropped }
            task: { type: string, enum: [stuck, failing], description: What becomes of the task., example: stuck }
            delaySeconds: { type: number, minimum: 0, description: Simulated time that passes first., example: 5 }
            afterEffect: { type: boolean, description: Takes effect all the same., example: false }
            retryAfterSeconds: { type: [number, string], description: For a \`Retry-After\` header; a text stands as it is., example: 30 }
        times: { type: integer, minimum: 1, description: How often; for ever when absent., example: 1 }
        skip: { type: integer, minimum: 0, description: How many requests pass first., example: 0 }
        probability: { type: number, minimum: 0, maximum: 1, description: Chance; 1 when absent., example: 1 }
    DialInput:
      type: object
      additionalProperties: false
      description: Who calls whom.
      required: [serviceName, from]
      properties:
        serviceName: { type: string, description: Number to call., example: '+33972101010' }
        from: { type: string, description: The caller's number., example: '+33639980001' }
        name: { type: string, maxLength: 200, description: Name the network shows., example: Ada }
        hidden: { type: boolean, description: Hide number and name., example: false }
        keys: { $ref: '#/components/schemas/Keys' }
    Keys:
      type: string
      pattern: '^[0-9#*]{1,64}$'
      description: Keys, in order.
      example: '0421#'
    PressInput:
      type: object
      additionalProperties: false
      description: Keys to press.
      required: [keys]
      properties:
        keys: { $ref: '#/components/schemas/Keys' }
    SpeakInput:
      type: object
      additionalProperties: false
      description: How somebody speaks.
      properties:
        seconds: { type: number, exclusiveMinimum: 0, description: How long; until told otherwise when absent., example: 8 }
        loudness:
          type: number
          minimum: 1
          maximum: 1800
          description: The others hear what is above the threshold. 900 when absent.
          example: 900
    Span:
      type: object
      additionalProperties: false
      minProperties: 1
      description: A span of time, at least one part of it; the parts add up.
      properties:
        hours: { type: number, minimum: 0, description: Hours., example: 1 }
        minutes: { type: number, minimum: 0, description: Minutes., example: 30 }
        seconds: { type: number, minimum: 0, description: Seconds., example: 0 }
        milliseconds: { type: number, minimum: 0, description: Milliseconds., example: 0 }
    SettleInput:
      type: object
      additionalProperties: false
      description: How far ahead to look.
      properties:
        withinSeconds: { type: number, minimum: 0, description: 60 when absent., example: 60 }
    Condition:
      type: object
      additionalProperties: false
      minProperties: 1
      description: |
        What to wait for, at least one thing beside \`serviceName\` and \`timeoutSeconds\`; everything given must hold at
        once.
      properties:
        serviceName: { type: string, description: Whose room; may be absent where there is one., example: '+33972101010' }
        minParticipants: { type: integer, minimum: 0, description: At least so many are inside., example: 3 }
        maxParticipants: { type: integer, minimum: 0, description: At most so many are inside., example: 10 }
        minTalkers: { type: integer, minimum: 0, description: At least so many talk., example: 1 }
        locked: { type: boolean, description: The room is locked or not., example: true }
        recording: { type: boolean, description: The room is recorded or not., example: true }
        minMails: { type: integer, minimum: 0, description: At least so many reports have left., example: 1 }
        maxOpenTasks: { type: integer, minimum: 0, description: At most so many tasks are under way., example: 0 }
        call:
          type: object
          additionalProperties: false
          description: A call is in a phase.
          required: [callId, phase]
          properties:
            callId: { type: integer, description: Which call., example: 1 }
            phase: { $ref: '#/components/schemas/Phase' }
        timeoutSeconds:
          type: number
          minimum: 0
          maximum: 60
          description: How long to wait in running time, in real seconds. 10 when absent.
          example: 10
    Phase:
      type: string
      enum: [announcement, room number, pin, inside, ended]
      description: |
        \`announcement\`: it plays. \`room number\`, \`pin\`: asked for. \`inside\`: in the conference. \`ended\`: over.
      example: inside
    Call:
      type: object
      description: A call as the person at the telephone knows it.
      required:
        [callId, serviceName, from, name, hidden, startedAt, phase, end, roomNumber, participantId, onHold, muted, deaf, talking, heard]
      properties:
        callId: { type: integer, description: Its id in this world., example: 1 }
        serviceName: { type: string, description: Number called., example: '0033972101010' }
        from: { type: string, description: The caller's number; \`anonymous\` when hidden., example: '0033639980001' }
        name: { type: string, description: Name the network shows., example: Ada }
        hidden: { type: boolean, description: Are number and name hidden?, example: false }
        startedAt: { $ref: '#/components/schemas/Moment' }
        phase: { $ref: '#/components/schemas/Phase' }
        end:
          type: [string, 'null']
          description: How it ended; \`null\` while it lasts.
          enum:
            - hung up
            - dropped
            - left by keys
            - kicked
            - too many attempts
            - hidden number refused
            - not in service
            - locked
            - full
            - expired
            - null
          example: null
        roomNumber: { type: [integer, 'null'], description: The room being entered or entered., example: 123456789 }
        participantId: { type: [integer, 'null'], description: Id in the OVHcloud API while inside., example: 1 }
        onHold: { type: boolean, description: Is the call on hold?, example: false }
        muted: { type: boolean, description: Is the microphone off?, example: false }
        deaf: { type: boolean, description: Is the loudspeaker off?, example: false }
        talking: { type: boolean, description: Do the others hear something?, example: false }
        heard:
          type: array
          description: What the person heard, in order.
          items: { $ref: '#/components/schemas/Heard' }
    Heard:
      type: object
      description: Something heard.
      required: [at, prompt, text]
      properties:
        at: { $ref: '#/components/schemas/Moment' }
        prompt: { type: string, description: What kind of prompt it was., example: entered }
        text: { type: string, description: The words in the conference's language., example: You are entering the conference. }
    Clock:
      type: object
      description: Simulated time.
      required: [now, clock, pace]
      properties:
        now: { $ref: '#/components/schemas/Moment' }
        clock: { $ref: '#/components/schemas/ClockKind' }
        pace: { $ref: '#/components/schemas/Pace' }
    Moment: { type: string, format: date-time, description: A moment of simulated time., example: '2026-01-05T09:00:00+01:00' }
    ClockKind:
      type: string
      enum: [virtual, running]
      description: '\`virtual\` stands still until it is moved; \`running\` runs by itself.'
      example: virtual
    Pace: { type: number, description: Simulated seconds in a real second; 0 while time stands still., example: 0 }
    Mail:
      type: object
      description: A report that has left.
      required: [id, sentAt, to, from, subject, text, language, serviceName, roomNumber, historyId, recordingUrl]
      properties:
        id: { type: integer, description: Its id., example: 1 }
        sentAt: { $ref: '#/components/schemas/Moment' }
        to: { type: string, description: Recipient., example: minutes@example.fr }
        from: { type: string, description: Sender., example: conference@ovh-conference.example }
        subject: { type: string, description: Subject., example: Conference report 0033972101010 }
        text: { type: string, description: Body., example: The conference lasted 0:30:00. }
        language: { type: string, description: Language of the conference., example: en }
        serviceName: { type: string, description: The number., example: '0033972101010' }
        roomNumber: { type: integer, description: The room., example: 123456789 }
        historyId: { type: integer, description: The finished conference in the history., example: 901 }
        recordingUrl: { type: [string, 'null'], description: Where the recording is., example: null }
    AnsweredRequest:
      type: object
      description: A request to the OVHcloud API of this world.
      required: [at, method, operationId, status]
      properties:
        at: { $ref: '#/components/schemas/Moment' }
        method: { type: string, description: Its method., example: POST }
        operationId:
          type: [string, 'null']
          description: The operation; \`null\` when none was meant.
          example: muteParticipant
        status: { type: integer, description: Status of the answer., example: 200 }
`
