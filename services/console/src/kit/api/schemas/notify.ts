// Generated from the service's openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/api/notify/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deliveries
         * @description Every attempt to reach somebody, newest first: at your sites, and those addressed to you (R-6.2.1b).
         *
         *     Mailboxes of others are masked but for HQ administrators; the key in the address of a webhook is for everybody.
         */
        get: operations["list_deliveries_api_notify_v1_deliveries_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Delivery
         * @description One attempt.
         */
        get: operations["read_delivery_api_notify_v1_deliveries__delivery_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Channels
         * @description Which channels the server has, and how they go. ``POST /staff/{staff_id}/test`` sends a test message.
         */
        get: operations["read_channels_api_notify_v1_channels_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/contact-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Contact Methods
         * @description Your own contact methods and those of the people in your charge, in the order they are tried.
         *
         *     Mailboxes of others are masked but for HQ administrators; the key in the address of a webhook is for everybody.
         */
        get: operations["list_contact_methods_api_notify_v1_contact_methods_get"];
        put?: never;
        /**
         * Add Contact Method
         * @description Add a way to reach you, or as an HQ administrator somebody else, who is told of it (R-4.2.4a).
         *
         *     The secret of a webhook is shown this once.
         */
        post: operations["add_contact_method_api_notify_v1_contact_methods_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/contact-methods/{method_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Contact Method
         * @description Remove a contact method; calls under way fall back to the next one.
         */
        delete: operations["remove_contact_method_api_notify_v1_contact_methods__method_id__delete"];
        options?: never;
        head?: never;
        /**
         * Change Contact Method
         * @description Change the address, the order, or switch it on and off.
         */
        patch: operations["change_contact_method_api_notify_v1_contact_methods__method_id__patch"];
        trace?: never;
    };
    "/api/notify/v1/contact-methods/{method_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Contact Method
         * @description Send a test message, to know that the person is reachable before it matters (R-4.2.4a).
         */
        post: operations["test_contact_method_api_notify_v1_contact_methods__method_id__test_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/contact-methods/{method_id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Code
         * @description Send a code of six digits by the method, good for ten minutes; five an hour at most (R-4.2.4a).
         *
         *     Yours, or as an HQ administrator somebody else's, who then tells you the code.
         */
        post: operations["send_code_api_notify_v1_contact_methods__method_id__verification_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/contact-methods/{method_id}/verification/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Code
         * @description Whoever types in the code has read it: the method is verified (R-4.2.4a). Five tries, then another code.
         */
        post: operations["confirm_code_api_notify_v1_contact_methods__method_id__verification_confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/staff/{staff_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Person
         * @description Send a test message the way a call would first be tried: is this person reachable as things are (R-4.2.4a)?
         */
        post: operations["test_person_api_notify_v1_staff__staff_id__test_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Policies
         * @description The sites that have values of their own, among those you may see: the newest version of each.
         */
        get: operations["list_policies_api_notify_v1_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/site-type-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Site Type Policies
         * @description The site types that have values: the newest version of each.
         */
        get: operations["list_site_type_policies_api_notify_v1_site_type_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/policies/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Many Policies
         * @description Change the figures that are named at many sites, all or none; all other figures stay as they are there.
         *
         *     `errors` of the refusal has the place and the reason of each site that cannot be changed. With ``dry_run`` each
         *     row says what would become of its site, and why it would be refused. A site that has just that already is left
         *     as it is, so sending it again changes nothing more.
         */
        post: operations["set_many_policies_api_notify_v1_policies_batch_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/policies/{site_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Policy
         * @description The values in force at the site, where each comes from, and what is scheduled.
         */
        get: operations["read_policy_api_notify_v1_policies__site_id__get"];
        /**
         * Set Policy
         * @description Set the site's own values; what is left out comes from its type or the defaults again.
         */
        put: operations["set_policy_api_notify_v1_policies__site_id__put"];
        post?: never;
        /**
         * Remove Policy
         * @description From now on the values of the site's type or the defaults hold; what was scheduled is off.
         */
        delete: operations["remove_policy_api_notify_v1_policies__site_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/policies/{site_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read History
         * @description Every version of the site's own values, newest first.
         */
        get: operations["read_history_api_notify_v1_policies__site_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/site-type-policies/{site_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Site Type Policy
         * @description The values in force at sites of the type that have none of their own.
         */
        get: operations["read_site_type_policy_api_notify_v1_site_type_policies__site_type__get"];
        /**
         * Set Site Type Policy
         * @description Set the values of a site type; sites with values of their own keep those.
         */
        put: operations["set_site_type_policy_api_notify_v1_site_type_policies__site_type__put"];
        post?: never;
        /**
         * Remove Site Type Policy
         * @description From now on the defaults hold for the type; what was scheduled is off.
         */
        delete: operations["remove_site_type_policy_api_notify_v1_site_type_policies__site_type__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/site-type-policies/{site_type}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Site Type History
         * @description Every version of the type's values, newest first.
         */
        get: operations["read_site_type_history_api_notify_v1_site_type_policies__site_type__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/calls/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Calls
         * @description What waits for your answer, newest first; exercises 演练 too, for they want one as well.
         */
        get: operations["list_my_calls_api_notify_v1_calls_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/calls/{notification_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Call
         * @description Answer a call to you, once; a late answer is taken, and its time is told. The same answer again changes nothing.
         *
         *     409 where you have answered otherwise, or where it is settled.
         */
        post: operations["answer_call_api_notify_v1_calls__notification_id__answer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/answer/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open Answer Link
         * @description Show what the link asks, with the answers that fit. Never answers: mail scanners open links (ADR 0008).
         */
        get: operations["open_answer_link_api_notify_v1_answer__token__get"];
        put?: never;
        /**
         * Answer By Link
         * @description Answer in the name of the link's holder, once. The body is a form, or JSON.
         */
        post: operations["answer_by_link_api_notify_v1_answer__token__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/ack/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open Link
         * @description Show what the link is about, with one button. Never acknowledges: mail scanners open links (ADR 0008).
         */
        get: operations["open_link_api_notify_v1_ack__token__get"];
        put?: never;
        /**
         * Acknowledge
         * @description Acknowledge the incident in the name of the link's holder, once (R-5.2.1b). No body is needed.
         */
        post: operations["acknowledge_api_notify_v1_ack__token__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Audit
         * @description Who did what, newest first (R-X.2). Entries of the caller's sites.
         */
        get: operations["search_audit_api_notify_v1_audit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Chain
         * @description The entries exactly as they were hashed, in order: what `farwatch audit export` writes down.
         */
        get: operations["read_chain_api_notify_v1_audit_chain_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notify/v1/audit/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Head
         * @description The end of the chain, signed: a checkpoint to keep elsewhere.
         */
        get: operations["read_head_api_notify_v1_audit_head_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AnswerGiven
         * @description An answer to a call.
         */
        AnswerGiven: {
            /**
             * Answer
             * @enum {string}
             */
            answer: "acknowledged" | "accepted" | "declined" | "answered";
            /**
             * Text
             * @description Why not, or what is answered: needed with declined and answered.
             */
            text?: string | null;
        };
        /**
         * AttemptRead
         * @description One attempt to reach one person through one channel (R-6.2.1b).
         */
        AttemptRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Notification Id
             * Format: uuid
             * @description The call: the same for all its attempts, and the id in the messages.
             */
            notification_id: string;
            /**
             * Kind
             * @description What the call is about.
             * @default escalation
             * @enum {string}
             */
            kind: "escalation" | "test" | "digest" | "notice" | "shift_change" | "verification" | "call";
            /**
             * Incident Id
             * @description Null where the call is not about one incident.
             */
            incident_id: string | null;
            /**
             * Incident Number
             * @description Null where the incident is not known here (yet).
             */
            incident_number?: string | null;
            /** Incident Title */
            incident_title?: string | null;
            /**
             * Gathered
             * @description How many incidents a digest tells of; else null.
             */
            gathered: number | null;
            shift_change?: components["schemas"]["ShiftChangeRead"] | null;
            /** @description What it is about; null where that has no page of its own: a digest, a test, … */
            subject?: components["schemas"]["SubjectRead"] | null;
            /** Site Id */
            site_id: string | null;
            /**
             * Channel
             * @description none: there was nobody, or no way to reach them.
             * @enum {string}
             */
            channel: "email" | "webhook" | "none";
            recipient: components["schemas"]["RecipientRead"];
            /**
             * Attempt
             * @description Counts all attempts of the call, from 1.
             */
            attempt: number;
            /**
             * Channel Attempt
             * @description Counts the attempts on this channel, from 1.
             */
            channel_attempt: number;
            /** @description accepted: a mail server took it; delivered: the receiver itself answered. */
            state: components["schemas"]["State"];
            /**
             * Sends
             * @description More than 1: a sender died in the middle, so it may have gone out again, same id.
             */
            sends: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Sent At */
            sent_at: string | null;
            /** Finished At */
            finished_at: string | null;
            /**
             * Next Attempt At
             * @description While sending: when it is due. Later: the following attempt.
             */
            next_attempt_at: string | null;
            /**
             * Answer
             * @description The provider's own words, at most 500 characters.
             */
            answer: string | null;
            reason: components["schemas"]["ReasonRead"] | null;
            /**
             * Exercise
             * @description It told of an exercise 演练.
             */
            exercise: boolean;
        };
        /**
         * AuditChainRead
         * @description A piece of the chain without a gap. `previous`: what its first entry is chained to.
         */
        AuditChainRead: {
            /** Service */
            service: string;
            /**
             * Chain Id
             * Format: uuid
             */
            chain_id: string;
            /**
             * First
             * @description Number of the first entry of the whole range; more than last: there is none.
             */
            first: number;
            /** Last */
            last: number;
            /** Previous */
            previous: string;
            /** Entries */
            entries: components["schemas"]["ChainedEntry"][];
        };
        /**
         * AuditEntryRead
         * @description One entry: who did what, when, from where, how it ended; `entry` is the text that was hashed.
         */
        AuditEntryRead: {
            /** Seq */
            seq: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Actor */
            actor: string | null;
            /** Action */
            action: string;
            /** Subject */
            subject: string | null;
            /** Site Id */
            site_id: string | null;
            /** Entry */
            entry: {
                [key: string]: unknown;
            };
            /** Hash */
            hash: string;
        };
        /**
         * AuditHeadRead
         * @description The end of the chain, signed where the service has a key. `protected`: its own role cannot change the log.
         */
        AuditHeadRead: {
            /** Service */
            service: string;
            /**
             * Chain Id
             * Format: uuid
             */
            chain_id: string;
            /** Seq */
            seq: number;
            /** Hash */
            hash: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Key Id */
            key_id: string | null;
            /** Signature */
            signature: string | null;
            /** Public Key */
            public_key: string | null;
            /** Protected */
            protected: boolean;
        };
        /**
         * Both
         * @description A text in both languages.
         */
        Both: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * CallRead
         * @description A call as the person sees it who is called.
         */
        CallRead: {
            /**
             * Id
             * Format: uuid
             * @description The call to this person: the id in the messages.
             */
            id: string;
            /**
             * Call Id
             * Format: uuid
             */
            call_id: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Site Name */
            site_name: string;
            /** Timezone */
            timezone: string;
            subject: components["schemas"]["SubjectRead"];
            title: components["schemas"]["Both"];
            text: components["schemas"]["Both"];
            /**
             * Name
             * @description Who is called.
             */
            name: string;
            /**
             * Step
             * @description 2 and up: it follows earlier calls that nobody answered.
             */
            step: number;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /**
             * Asked
             * @description nothing, read, acknowledge, accept, answer; later releases add more.
             */
            asked: string;
            /**
             * Answers
             * @description What can be answered.
             */
            answers: ("acknowledged" | "accepted" | "declined" | "answered")[];
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /** Due At */
            due_at: string | null;
            /**
             * @description overdue: an answer is taken all the same.
             * @default open
             */
            state: components["schemas"]["CallState"];
            /** Answer */
            answer?: ("acknowledged" | "accepted" | "declined" | "answered") | null;
            /** Answer Text */
            answer_text?: string | null;
            /** Answered At */
            answered_at?: string | null;
            /** Settled At */
            settled_at?: string | null;
            /**
             * Exercise
             * @description A drill 演练.
             */
            exercise: boolean;
        };
        /**
         * CallState
         * @description How a call stands for one person. ``overdue``: the time wanted is over, and an answer is taken all the same.
         * @enum {string}
         */
        CallState: "open" | "overdue" | "answered" | "settled";
        /**
         * ChainedEntry
         * @description The text that was hashed, character for character, and the hash over the one before and it.
         */
        ChainedEntry: {
            /** Entry */
            entry: string;
            /** Hash */
            hash: string;
        };
        /**
         * ChannelStates
         * @description ``watched_from_outside``: a switch outside raises the alarm when this server falls silent.
         */
        ChannelStates: {
            email: components["schemas"]["MailState"];
            webhook: components["schemas"]["WebhookState"];
            /** Watched From Outside */
            watched_from_outside: boolean;
        };
        /**
         * CodeSent
         * @description The code is on its way: watch ``GET /deliveries/{delivery_id}``. ``tries``: how often it may be typed in.
         */
        CodeSent: {
            /**
             * Notification Id
             * Format: uuid
             */
            notification_id: string;
            /**
             * Delivery Id
             * Format: uuid
             */
            delivery_id: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Tries */
            tries: number;
        };
        /**
         * CodeTyped
         * @description ``code``: the six digits of the newest message.
         */
        CodeTyped: {
            /** Code */
            code: string;
        };
        /**
         * ContactMethodCreate
         * @description ``address``: an e-mail address or a webhook URL, also of a group robot of DingTalk, WeCom or Feishu. Without
         *     ``position`` it comes last. ``secret``: that of the robot where it signs; other webhooks get a fresh one without.
         */
        ContactMethodCreate: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "email" | "webhook";
            /** Address */
            address: string;
            /** Position */
            position?: number | null;
            /** Secret */
            secret?: string | null;
        };
        /**
         * ContactMethodCreated
         * @description The answer to the creation: the only time that the ``secret`` of a webhook is shown.
         */
        ContactMethodCreated: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "email" | "webhook";
            /** Address */
            address: string;
            /** Position */
            position: number;
            /** Enabled */
            enabled: boolean;
            /** Disabled Reason */
            disabled_reason: string | null;
            /** Verified At */
            verified_at: string | null;
            /** Reached At */
            reached_at: string | null;
            /** Failed At */
            failed_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Secret */
            secret: string | null;
        };
        /**
         * ContactMethodPatch
         * @description Only what is given changes. ``enabled: true`` also revives a method that was switched off by the system.
         */
        ContactMethodPatch: {
            /** Address */
            address?: string;
            /** Position */
            position?: number;
            /** Enabled */
            enabled?: boolean;
        };
        /**
         * ContactMethodRead
         * @description ``verified_at``: when its person proved by a code that they read what is sent there; null until then.
         *
         *     ``reached_at`` and ``failed_at``: the newest attempt through it that arrived, or did not (R-4.2.4a).
         */
        ContactMethodRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "email" | "webhook";
            /** Address */
            address: string;
            /** Position */
            position: number;
            /** Enabled */
            enabled: boolean;
            /** Disabled Reason */
            disabled_reason: string | null;
            /** Verified At */
            verified_at: string | null;
            /** Reached At */
            reached_at: string | null;
            /** Failed At */
            failed_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * FigureChange
         * @description A figure that the request names, in force at the site from when the change counts: without it, and with it.
         */
        FigureChange: {
            /** Name */
            name: string;
            /** Before */
            before: unknown;
            /**
             * Before Source
             * @enum {string}
             */
            before_source: "default" | "site_type" | "site";
            /** After */
            after: unknown;
            /**
             * After Source
             * @enum {string}
             */
            after_source: "default" | "site_type" | "site";
        };
        /**
         * LinkRead
         * @description An incident as the holder of a link sees it.
         */
        LinkRead: {
            state: components["schemas"]["LinkState"];
            /**
             * Incident Id
             * Format: uuid
             */
            incident_id: string;
            /** Number */
            number: string;
            /** Title */
            title: string;
            /** Site Name */
            site_name: string;
            /** Level */
            level: number;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Timezone */
            timezone: string;
            /**
             * Name
             * @description Whose link it is.
             */
            name: string;
            /**
             * By
             * @description Who has it or resolved it; while it is open: who has answered and is not confirmed.
             */
            by?: string | null;
            /** At */
            at?: string | null;
            /**
             * Exercise
             * @description A drill 演练.
             * @default false
             */
            exercise: boolean;
        };
        /**
         * LinkState
         * @description ``open``: waits for an answer. ``received``: the holder has answered, incident-svc has not judged it yet.
         *     ``confirmed``: the holder has the incident; ``acknowledged``: somebody else has. The rest: it is over.
         * @enum {string}
         */
        LinkState: "open" | "received" | "confirmed" | "acknowledged" | "resolved" | "closed";
        /**
         * MailState
         * @description The mail server. ``listening``: it took a connection just now; whether it takes mail, a test message shows.
         */
        MailState: {
            /**
             * Sent
             * @default 0
             */
            sent: number;
            /**
             * Failed
             * @default 0
             */
            failed: number;
            /**
             * Waiting
             * @default 0
             */
            waiting: number;
            /** Last Sent At */
            last_sent_at?: string | null;
            /** Last Failed At */
            last_failed_at?: string | null;
            /** Server */
            server: string;
            /** Sender */
            sender: string;
            /**
             * Security
             * @enum {string}
             */
            security: "none" | "starttls" | "tls";
            /** Login */
            login: boolean;
            /** Listening */
            listening: boolean;
        };
        /** Page[AttemptRead] */
        Page_AttemptRead_: {
            /** Items */
            items: components["schemas"]["AttemptRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[AuditEntryRead] */
        Page_AuditEntryRead_: {
            /** Items */
            items: components["schemas"]["AuditEntryRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[CallRead] */
        Page_CallRead_: {
            /** Items */
            items: components["schemas"]["CallRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ContactMethodRead] */
        Page_ContactMethodRead_: {
            /** Items */
            items: components["schemas"]["ContactMethodRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[VersionRead] */
        Page_VersionRead_: {
            /** Items */
            items: components["schemas"]["VersionRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * PolicyBatch
         * @description The same change at many sites: figures that are neither in ``values`` nor in ``unset`` stay as they are.
         */
        PolicyBatch: {
            /**
             * Effective From
             * @description When the values begin to count; at once where it is left out.
             */
            effective_from?: string | null;
            /**
             * Sites
             * @description Each site once; all are changed or none.
             */
            sites: components["schemas"]["PolicyEdition"][];
            /** @description What is set; the rest stays. */
            values?: components["schemas"]["PolicyFigures"];
            /**
             * Unset
             * @description Figures that come from the site's type, else the defaults, again. All of them: nothing is set.
             */
            unset?: ("urgent" | "routine" | "link_ttl_s" | "storm" | "answer_hold_s" | "persist_s")[];
            /**
             * Dry Run
             * @description Only say what would become of each site.
             * @default false
             */
            dry_run: boolean;
        };
        /**
         * PolicyBatchRead
         * @description ``applied``: false where it was only tried. ``effective_from``: from when the change counts.
         */
        PolicyBatchRead: {
            /** Applied */
            applied: boolean;
            /** Changed */
            changed: number;
            /** Unchanged */
            unchanged: number;
            /** Refused */
            refused: number;
            /**
             * Effective From
             * Format: date-time
             */
            effective_from: string;
            /** Rows */
            rows: components["schemas"]["PolicyBatchRow"][];
        };
        /**
         * PolicyBatchRow
         * @description What becomes of a site, in the order of the request.
         *
         *     ``unchanged``: it has just that already; no version is written. ``replaces``: what was scheduled for later there and
         *     will not come.
         */
        PolicyBatchRow: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Site Type */
            site_type: string | null;
            /**
             * Version
             * @description The newest version of the site: after the change; for a dry run, before it.
             */
            version: number;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "changed" | "unchanged" | "refused";
            /** Changes */
            changes: components["schemas"]["FigureChange"][];
            /** Replaces */
            replaces: components["schemas"]["VersionRead"][];
            error?: components["schemas"]["PolicyRefusal"] | null;
        };
        /**
         * PolicyChange
         * @description How a channel is tried and when the next one joins (R-6.2.1b), and when messages are gathered, with their
         *     defaults.
         */
        PolicyChange: {
            /**
             * Effective From
             * @description When the values begin to count; at once where it is left out.
             */
            effective_from?: string | null;
            /** @description For major and critical incidents. */
            urgent?: components["schemas"]["RetryFigures"];
            /** @description For minor and informational ones. */
            routine?: components["schemas"]["RetryFigures"];
            /**
             * Link Ttl S
             * @description Seconds that an acknowledge link works.
             * @default 86400
             */
            link_ttl_s: number;
            /** @description How many messages a person gets in a storm of incidents. */
            storm?: components["schemas"]["StormFigures"];
            /**
             * Answer Hold S
             * @description Seconds that the calls of later steps wait while an answer by link is being confirmed.
             * @default 60
             */
            answer_hold_s: number;
            /**
             * Persist S
             * @description Seconds that a channel which cannot take a message goes on being tried while nobody has the incident.
             * @default 7200
             */
            persist_s: number;
        };
        /**
         * PolicyEdition
         * @description A site as the caller has seen it.
         */
        PolicyEdition: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Version
             * @description The `version` that was read; the site is refused where it has another by now.
             */
            version?: number | null;
        };
        /**
         * PolicyFigures
         * @description How a channel is tried and when the next one joins (R-6.2.1b), and when messages are gathered, with their
         *     defaults.
         */
        PolicyFigures: {
            /** @description For major and critical incidents. */
            urgent?: components["schemas"]["RetryFigures"];
            /** @description For minor and informational ones. */
            routine?: components["schemas"]["RetryFigures"];
            /**
             * Link Ttl S
             * @description Seconds that an acknowledge link works.
             * @default 86400
             */
            link_ttl_s: number;
            /** @description How many messages a person gets in a storm of incidents. */
            storm?: components["schemas"]["StormFigures"];
            /**
             * Answer Hold S
             * @description Seconds that the calls of later steps wait while an answer by link is being confirmed.
             * @default 60
             */
            answer_hold_s: number;
            /**
             * Persist S
             * @description Seconds that a channel which cannot take a message goes on being tried while nobody has the incident.
             * @default 7200
             */
            persist_s: number;
        };
        /**
         * PolicyRead
         * @description The values in force at a site.
         */
        PolicyRead: {
            /**
             * Version
             * @description The newest version of this scope, for If-Match; 0 where nothing was ever set.
             */
            version: number;
            /**
             * Sources
             * @description By the name of the value.
             */
            sources: {
                [key: string]: components["schemas"]["SourceRead"];
            };
            /**
             * Scheduled
             * @description Versions that will count later, of the site and of its type.
             */
            scheduled: components["schemas"]["VersionRead"][];
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Site Type
             * @description null while this service has not heard of the site.
             */
            site_type: string | null;
            /** @description For major and critical incidents. */
            urgent?: components["schemas"]["RetryFigures"];
            /** @description For minor and informational ones. */
            routine?: components["schemas"]["RetryFigures"];
            /**
             * Link Ttl S
             * @description Seconds that an acknowledge link works.
             * @default 86400
             */
            link_ttl_s: number;
            /** @description How many messages a person gets in a storm of incidents. */
            storm?: components["schemas"]["StormFigures"];
            /**
             * Answer Hold S
             * @description Seconds that the calls of later steps wait while an answer by link is being confirmed.
             * @default 60
             */
            answer_hold_s: number;
            /**
             * Persist S
             * @description Seconds that a channel which cannot take a message goes on being tried while nobody has the incident.
             * @default 7200
             */
            persist_s: number;
        };
        /**
         * PolicyRefusal
         * @description Why a site cannot be changed, in your language.
         */
        PolicyRefusal: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
        };
        /**
         * ReasonRead
         * @description Why an attempt failed: a stable code, and what to do about it in both languages.
         */
        ReasonRead: {
            /** Code */
            code: string;
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * RecipientRead
         * @description Who was to be told. ``staff_id`` null: the call found nobody, and ``name`` is the post or role it meant.
         */
        RecipientRead: {
            /** Staff Id */
            staff_id: string | null;
            /** Name */
            name: string;
            /** Address */
            address: string;
        };
        /**
         * RetryFigures
         * @description When a channel that cannot take the message is tried again, and when the next one joins it. Seconds, except
         *     ``tries``.
         */
        RetryFigures: {
            /**
             * Tries
             * @description After so many tries of a channel the next one joins; both go on.
             */
            tries: number;
            /**
             * Backoff S
             * @description Pauses before the 2nd, 3rd, … try; the last one repeats.
             */
            backoff_s: number[];
            /**
             * Budget S
             * @description The next channel joins at the latest so long after the first try.
             */
            budget_s: number;
        };
        /**
         * ShiftChangeRead
         * @description The shift that a change order was about, and what it meant to the person: they come, leave, or it has moved.
         */
        ShiftChangeRead: {
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Part
             * @enum {string}
             */
            part: "comes" | "leaves" | "moved" | "cancelled";
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
        };
        /**
         * SiteTypePolicyRead
         * @description The values in force at the sites of a type that have none of their own.
         */
        SiteTypePolicyRead: {
            /**
             * Version
             * @description The newest version of this scope, for If-Match; 0 where nothing was ever set.
             */
            version: number;
            /**
             * Sources
             * @description By the name of the value.
             */
            sources: {
                [key: string]: components["schemas"]["SourceRead"];
            };
            /**
             * Scheduled
             * @description Versions that will count later, of the site and of its type.
             */
            scheduled: components["schemas"]["VersionRead"][];
            /** Site Type */
            site_type: string;
            /** @description For major and critical incidents. */
            urgent?: components["schemas"]["RetryFigures"];
            /** @description For minor and informational ones. */
            routine?: components["schemas"]["RetryFigures"];
            /**
             * Link Ttl S
             * @description Seconds that an acknowledge link works.
             * @default 86400
             */
            link_ttl_s: number;
            /** @description How many messages a person gets in a storm of incidents. */
            storm?: components["schemas"]["StormFigures"];
            /**
             * Answer Hold S
             * @description Seconds that the calls of later steps wait while an answer by link is being confirmed.
             * @default 60
             */
            answer_hold_s: number;
            /**
             * Persist S
             * @description Seconds that a channel which cannot take a message goes on being tried while nobody has the incident.
             * @default 7200
             */
            persist_s: number;
        };
        /**
         * SourceRead
         * @description Where a value comes from, and since when it counts; a default has neither version nor time.
         */
        SourceRead: {
            /**
             * Source
             * @enum {string}
             */
            source: "default" | "site_type" | "site";
            /** Version */
            version?: number | null;
            /** Effective From */
            effective_from?: string | null;
        };
        /**
         * State
         * @description The truth about one attempt: a mail server "accepted" it, a receiver that answers has it "delivered".
         * @enum {string}
         */
        State: "sending" | "accepted" | "delivered" | "failed";
        /**
         * StormFigures
         * @description When messages are gathered: so many of their own in a window, what goes beyond as one digest.
         */
        StormFigures: {
            /**
             * Window S
             * @description Seconds; the digest goes out when the window closes.
             * @default 60
             */
            window_s: number;
            /**
             * Individual
             * @description Messages about one incident each, to one person in a window.
             * @default 10
             */
            individual: number;
            /**
             * Critical
             * @description So many more, for critical incidents alone.
             * @default 20
             */
            critical: number;
        };
        /**
         * SubjectRead
         * @description What people were called about. ``link``: its page in the console, ``phone_link``: on the phone.
         */
        SubjectRead: {
            /**
             * Type
             * @description presence_check, handover, meeting, …; later releases add more.
             */
            type: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number?: string | null;
            title?: components["schemas"]["Both"] | null;
            /** Link */
            link?: string | null;
            /** Phone Link */
            phone_link?: string | null;
        };
        /**
         * TestSent
         * @description The test message is on its way: watch ``GET /deliveries/{delivery_id}``.
         */
        TestSent: {
            /**
             * Notification Id
             * Format: uuid
             */
            notification_id: string;
            /**
             * Delivery Id
             * Format: uuid
             */
            delivery_id: string;
        };
        /**
         * VersionRead
         * @description One stored version. ``values``: only what was set; ``ended``: from then on nothing is set.
         */
        VersionRead: {
            /**
             * Scope
             * @enum {string}
             */
            scope: "site_type" | "site";
            /**
             * Scope Id
             * @description The site's id, or the code of the site type.
             */
            scope_id: string;
            /** Version */
            version: number;
            /** Values */
            values: {
                [key: string]: unknown;
            };
            /**
             * Effective From
             * Format: date-time
             */
            effective_from: string;
            /** Changed By */
            changed_by: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Ended */
            ended: boolean;
        };
        /**
         * WebhookState
         * @description Webhooks and the robots of chat groups; each person brings an address of their own.
         */
        WebhookState: {
            /**
             * Sent
             * @default 0
             */
            sent: number;
            /**
             * Failed
             * @default 0
             */
            failed: number;
            /**
             * Waiting
             * @default 0
             */
            waiting: number;
            /** Last Sent At */
            last_sent_at?: string | null;
            /** Last Failed At */
            last_failed_at?: string | null;
            /**
             * Private Networks
             * @description Whether webhooks may reach loopback and private networks.
             */
            private_networks: boolean;
        };
        /**
         * Problem
         * @description RFC 9457. `type` is stable; `title` and `detail` follow Accept-Language (zh-CN, en).
         */
        Problem: {
            /** @example urn:farwatch:problem:not-found */
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            trace_id: string | null;
            /** @description For programs: what to do, in the API's terms. English. */
            hint?: string;
            errors?: {
                loc: (string | number)[];
                code: string;
                detail: string;
                hint?: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_deliveries_api_notify_v1_deliveries_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                /** @description May be repeated */
                incident_id?: string[];
                notification_id?: string | null;
                staff_id?: string | null;
                site_id?: string | null;
                state?: components["schemas"]["State"] | null;
                channel?: ("email" | "webhook" | "none") | null;
                /** @description Only calls about such things. */
                kind?: ("escalation" | "test" | "digest" | "notice" | "shift_change" | "verification" | "call") | null;
                /** @description Only messages about such subjects: incident, presence_check, … */
                subject_type?: string | null;
                /** @description Made at this time or later. */
                from?: string | null;
                /** @description Made before this time. */
                to?: string | null;
                /** @description Exercises 演练: left out (false), shown too (true), or nothing else (only). */
                exercise?: "false" | "true" | "only";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AttemptRead_"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_delivery_api_notify_v1_deliveries__delivery_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptRead"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_channels_api_notify_v1_channels_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelStates"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_contact_methods_api_notify_v1_contact_methods_get: {
        parameters: {
            query?: {
                /** @description Only those of this person. */
                staff_id?: string | null;
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ContactMethodRead_"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_contact_method_api_notify_v1_contact_methods_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactMethodCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMethodCreated"];
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_contact_method_api_notify_v1_contact_methods__method_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                method_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_contact_method_api_notify_v1_contact_methods__method_id__patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                method_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactMethodPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMethodRead"];
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    test_contact_method_api_notify_v1_contact_methods__method_id__test_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                method_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestSent"];
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_code_api_notify_v1_contact_methods__method_id__verification_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                method_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_code_api_notify_v1_contact_methods__method_id__verification_confirm_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                method_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeTyped"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactMethodRead"];
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    test_person_api_notify_v1_staff__staff_id__test_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestSent"];
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_policies_api_notify_v1_policies_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VersionRead_"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_site_type_policies_api_notify_v1_site_type_policies_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VersionRead_"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_many_policies_api_notify_v1_policies_batch_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyBatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyBatchRead"];
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_policy_api_notify_v1_policies__site_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyRead"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_policy_api_notify_v1_policies__site_id__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyRead"];
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_policy_api_notify_v1_policies__site_id__delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
            };
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_history_api_notify_v1_policies__site_id__history_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VersionRead_"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_site_type_policy_api_notify_v1_site_type_policies__site_type__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site_type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteTypePolicyRead"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_site_type_policy_api_notify_v1_site_type_policies__site_type__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                site_type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteTypePolicyRead"];
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_site_type_policy_api_notify_v1_site_type_policies__site_type__delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
            };
            path: {
                site_type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime (If-Match) */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_site_type_history_api_notify_v1_site_type_policies__site_type__history_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path: {
                site_type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VersionRead_"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_my_calls_api_notify_v1_calls_mine_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CallRead_"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_call_api_notify_v1_calls__notification_id__answer_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerGiven"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRead"];
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_answer_link_api_notify_v1_answer__token__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people; JSON where Accept asks for it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRead"];
                    "text/html": unknown;
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": unknown;
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": unknown;
                };
            };
            /** @description The link has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "text/html": unknown;
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_by_link_api_notify_v1_answer__token__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerGiven"];
                "application/x-www-form-urlencoded": components["schemas"]["AnswerGiven"];
            };
        };
        responses: {
            /** @description A page for people; JSON where Accept asks for it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRead"];
                    "text/html": unknown;
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": unknown;
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": unknown;
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The link has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "text/html": unknown;
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_link_api_notify_v1_ack__token__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people; JSON where Accept asks for it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkRead"];
                    "text/html": unknown;
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": unknown;
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": unknown;
                };
            };
            /** @description The link has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "text/html": unknown;
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledge_api_notify_v1_ack__token__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people; JSON where Accept asks for it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkRead"];
                    "text/html": unknown;
                };
            };
            /** @description The request ended early or cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": unknown;
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": unknown;
                };
            };
            /** @description The body did not arrive in time */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The present state forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The link has expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                    "text/html": unknown;
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body's type or encoding is not read here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_audit_api_notify_v1_audit_get: {
        parameters: {
            query?: {
                /** @description Entries from this time on. */
                since?: string | null;
                /** @description Entries before this time. */
                until?: string | null;
                /** @description A label: user:<id>, station:<id>, system:<service>. */
                actor?: string | null;
                /** @description The id of what it was done to. */
                subject?: string | null;
                /** @description A route or event type, or how it begins. */
                action?: string | null;
                site_id?: string | null;
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditEntryRead_"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not exist, or not for this caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_chain_api_notify_v1_audit_chain_get: {
        parameters: {
            query?: {
                /** @description Entries from this time on. */
                since?: string | null;
                /** @description Entries before this time. */
                until?: string | null;
                /** @description Go on after this number. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChainRead"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_head_api_notify_v1_audit_head_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHeadRead"];
                };
            };
            /** @description No token, or one that is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller's roles do not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content is invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
