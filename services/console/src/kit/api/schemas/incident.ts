// Generated from the service's openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/api/incident/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Incidents
         * @description The incidents of your sites, newest first. Filters may be repeated: ``?state=open&state=acknowledged``.
         */
        get: operations["list_incidents_api_incident_v1_incidents_get"];
        put?: never;
        /**
         * Open Incident
         * @description Declare an incident by hand, in one action (R-5.2.1a). The site's escalation policy starts at once.
         *
         *     Nobody must check in first to raise an alarm; the timeline says where somebody off duty did. An exercise 演练 runs
         *     the same way, says so in every message, and counts in no figure; headquarters declares it. At a closed
         *     site nothing is declared.
         */
        post: operations["open_incident_api_incident_v1_incidents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incident Statistics
         * @description What the incidents that fit these filters come to: how many, and how long they took.
         */
        get: operations["incident_statistics_api_incident_v1_incidents_statistics_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Incidents
         * @description The incidents that fit these filters as CSV for spreadsheets, times in the zone of each one's site.
         *
         *     Headings follow Accept-Language.
         */
        get: operations["export_incidents_api_incident_v1_incidents_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Incident
         * @description One incident with its whole timeline, and your part in it.
         */
        get: operations["read_incident_api_incident_v1_incidents__incident_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Similar Incidents
         * @description Earlier incidents like it, and what helped: of its cause at the site, then of the same sort at your other sites.
         *
         *     What was declared by hand has no cause to compare.
         */
        get: operations["similar_incidents_api_incident_v1_incidents__incident_id__similar_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge Incident
         * @description Take the incident: escalation ends (R-5.2.1b). Once more by the same person changes nothing.
         *
         *     For who is on duty at the site, whoever was called for this incident, and headquarters (R-2.1.5).
         */
        post: operations["acknowledge_incident_api_incident_v1_incidents__incident_id__acknowledge_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge Incidents
         * @description Take many incidents at once, by the rules of `acknowledge` for each (R-5.2.1b).
         *
         *     What can be taken is taken; of the others the answer says who has them, or why they are not yours to take.
         */
        post: operations["acknowledge_incidents_api_incident_v1_incidents_acknowledge_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/unacknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Incident Back
         * @description Give it back: you do not go on with it, nobody has it, and the site's plan begins anew (R-5.2.1b).
         *
         *     For who has it. Others hand it to somebody by `reassign`.
         */
        post: operations["give_incident_back_api_incident_v1_incidents__incident_id__unacknowledge_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reassign Incident
         * @description Hand it to somebody else of the site, who is told so once; or take it over yourself.
         *
         *     For who has it, the duty chief on duty, whoever commands the site, and headquarters. Where the new one cannot be
         *     reached it falls back, and the site's plan begins anew.
         */
        post: operations["reassign_incident_api_incident_v1_incidents__incident_id__reassign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve Incident
         * @description The cause is dealt with. Where the site's policy wants a reason (`resolve_needs_reason`), with a note.
         */
        post: operations["resolve_incident_api_incident_v1_incidents__incident_id__resolve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Incident
         * @description It is not dealt with after all. Until `undo_until` that takes its resolving back, and who had it has it again.
         *
         *     Later it needs a reason, and the site's plan begins anew. Not where its cause has opened another incident since, nor
         *     at a closed site.
         */
        post: operations["reopen_incident_api_incident_v1_incidents__incident_id__reopen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Incident
         * @description Close the file of a resolved incident.
         */
        post: operations["close_incident_api_incident_v1_incidents__incident_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Note
         * @description Write a remark into the file; also after it was closed.
         */
        post: operations["add_note_api_incident_v1_incidents__incident_id__notes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Level
         * @description Treat it at another level, with the reason (R-5.1.1e). Raising it calls people again.
         */
        post: operations["change_level_api_incident_v1_incidents__incident_id__level_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/sos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Help At Once
         * @description Ask for help (B-7): an incident of level I; who leads, all on duty there and headquarters are called at once.
         *
         *     They are called again until somebody takes it; never whoever asks. For everybody with an account, on duty or not, at
         *     a closed site too. Who has asked already asks again: it stays one.
         */
        post: operations["ask_for_help_at_once_api_incident_v1_sos_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say Where
         * @description Say where you are: of your own call for help, as often as the phone knows better.
         */
        post: operations["say_where_api_incident_v1_incidents__incident_id__place_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/incidents/{incident_id}/stand-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stand Down
         * @description End a call for help, and say why: for who is on duty there, who was called, and headquarters.
         *
         *     Whoever asked may, too, with `confirmed`.
         */
        post: operations["stand_down_api_incident_v1_incidents__incident_id__stand_down_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/statistics/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Responses
         * @description How quickly incidents of your sites are taken (R-5.2.1b): today, by each site's own day, and in the 28 before.
         */
        get: operations["read_responses_api_incident_v1_statistics_responses_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/policies": {
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
        get: operations["list_policies_api_incident_v1_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/site-type-policies": {
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
        get: operations["list_site_type_policies_api_incident_v1_site_type_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/policies/batch": {
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
        post: operations["set_many_policies_api_incident_v1_policies_batch_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/policies/{site_id}": {
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
        get: operations["read_policy_api_incident_v1_policies__site_id__get"];
        /**
         * Set Policy
         * @description Set the site's own values; what is left out comes from its type or the defaults again.
         */
        put: operations["set_policy_api_incident_v1_policies__site_id__put"];
        post?: never;
        /**
         * Remove Policy
         * @description From now on the values of the site's type or the defaults hold; what was scheduled is off.
         */
        delete: operations["remove_policy_api_incident_v1_policies__site_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/policies/{site_id}/history": {
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
        get: operations["read_history_api_incident_v1_policies__site_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/site-type-policies/{site_type}": {
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
        get: operations["read_site_type_policy_api_incident_v1_site_type_policies__site_type__get"];
        /**
         * Set Site Type Policy
         * @description Set the values of a site type; sites with values of their own keep those.
         */
        put: operations["set_site_type_policy_api_incident_v1_site_type_policies__site_type__put"];
        post?: never;
        /**
         * Remove Site Type Policy
         * @description From now on the defaults hold for the type; what was scheduled is off.
         */
        delete: operations["remove_site_type_policy_api_incident_v1_site_type_policies__site_type__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/site-type-policies/{site_type}/history": {
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
        get: operations["read_site_type_history_api_incident_v1_site_type_policies__site_type__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Incidents
         * @description Every incident event of your sites as it happens (text/event-stream).
         *
         *     Come back with `Last-Event-ID` and nothing is missed or told twice. `event: reset` means that too much time has
         *     passed to tell it all: fetch the list again, the stream goes on from there. A reader that is too slow is let go and
         *     may come back with its last id. A comment comes after every `X-Heartbeat-Seconds` of silence
         *     (`FW_STREAM_HEARTBEAT_S`): longer silence means that the connection is gone.
         *
         *     Beside the facts of its event each carries `next_escalation_at`, `exhausted` and `acknowledged_until` as they stand
         *     after it. `incident.told` is not an event of the bus: `told` holds the lines of the incident's `told` that changed.
         */
        get: operations["follow_incidents_api_incident_v1_stream_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/audit": {
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
        get: operations["search_audit_api_incident_v1_audit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/audit/chain": {
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
        get: operations["read_chain_api_incident_v1_audit_chain_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incident/v1/audit/head": {
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
        get: operations["read_head_api_incident_v1_audit_head_get"];
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
         * AcknowledgeBody
         * @description The incidents to take, each counted once; ``note`` is written into all their files.
         */
        AcknowledgeBody: {
            /** Note */
            note?: string | null;
            /** Ids */
            ids: string[];
        };
        /**
         * AcknowledgedMany
         * @description What was done, as a whole and by incident, in the order of the request.
         */
        AcknowledgedMany: {
            /** Acknowledged */
            acknowledged: number;
            /** Taken */
            taken: number;
            /** Refused */
            refused: number;
            /** Items */
            items: components["schemas"]["AcknowledgedRead"][];
        };
        /**
         * AcknowledgedRead
         * @description What became of one.
         *
         *     ``acknowledged``: you have it now, or had it. ``taken``: somebody else was first and keeps it, as ``incident`` says.
         *     ``refused``: not yours to take, or over; ``code`` and ``detail`` say why as the single acknowledgement would.
         */
        AcknowledgedRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "acknowledged" | "taken" | "refused";
            incident: components["schemas"]["IncidentRead"] | null;
            /** Code */
            code?: string | null;
            /** Detail */
            detail?: string | null;
        };
        /**
         * ActorRead
         * @description ``staff_id`` null: the system did it.
         */
        ActorRead: {
            /** Staff Id */
            staff_id: string | null;
            /** Name */
            name: string;
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
         * CauseRead
         * @description One of the causes of an incident, e.g. a limit of a series. ``cleared_at`` null: it stands.
         *
         *     ``source_id``: the newest anomaly of it.
         */
        CauseRead: {
            /** Key */
            key: string;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /** Summary */
            summary: string | null;
            /** Source Id */
            source_id: string | null;
            /** Changed At */
            changed_at: string | null;
            /** Cleared At */
            cleared_at: string | null;
        };
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
         * IncidentCreate
         * @description Severity or level; the other follows from the site's policy. Neither: severity ``major``.
         */
        IncidentCreate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Title */
            title: string;
            /** Summary */
            summary?: string | null;
            /** Severity */
            severity?: ("info" | "minor" | "major" | "critical") | null;
            /** Level */
            level?: number | null;
            /**
             * Exercise
             * @description A drill 演练: only headquarters may declare one.
             * @default false
             */
            exercise: boolean;
        };
        /**
         * IncidentDetail
         * @description The whole file.
         *
         *     ``causes``: in the order they came; one reading may break several limits, and that is one incident.
         *     ``your_part``: headquarters and who is on duty at the site do everything; who was called may take it; others (none)
         *     may write notes. ``resolve_needs_reason``: the site's policy wants a note with its resolving. ``undo_until``: until
         *     when reopening only takes its resolving back; later a reason is needed, and the plan begins anew.
         */
        IncidentDetail: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: string;
            /** Version */
            version: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Title */
            title: string;
            /** Summary */
            summary: string | null;
            /**
             * Level
             * @description 1 = I 特别重大 ... 4 = IV 一般 (国务院令493号 第3条)
             */
            level: number;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /**
             * State
             * @enum {string}
             */
            state: "open" | "acknowledged" | "resolved" | "closed";
            /**
             * Source
             * @enum {string}
             */
            source: "anomaly" | "inspection" | "manual";
            /** Source Id */
            source_id: string | null;
            /** Cause Key */
            cause_key: string | null;
            /** Cause Kind */
            cause_kind: ("above" | "below" | "no_data") | null;
            /** Measured */
            measured: string | null;
            /** Occurrences */
            occurrences: number;
            /** Cause Cleared At */
            cause_cleared_at: string | null;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            opened_by: components["schemas"]["ActorRead"] | null;
            /** Acknowledged At */
            acknowledged_at: string | null;
            acknowledged_by: components["schemas"]["ActorRead"] | null;
            /** Resolved At */
            resolved_at: string | null;
            resolved_by: components["schemas"]["ActorRead"] | null;
            /** Closed At */
            closed_at: string | null;
            closed_by: components["schemas"]["ActorRead"] | null;
            /** Last Escalated At */
            last_escalated_at: string | null;
            /** Next Escalation At */
            next_escalation_at: string | null;
            /** Exhausted */
            exhausted: boolean;
            /** Acknowledged Until */
            acknowledged_until: string | null;
            /** Auto Resolve At */
            auto_resolve_at: string | null;
            /**
             * Exercise
             * @description A drill 演练: it counts in no figure.
             */
            exercise: boolean;
            /**
             * Sos
             * @description Who opened it asks for help at once.
             */
            sos: boolean;
            /** @description Where they are, as their phone last said. */
            place: components["schemas"]["PlaceRead"] | null;
            /**
             * False Alarm
             * @description Whoever stood it down said that there was nothing.
             */
            false_alarm: boolean;
            /** Told */
            told: components["schemas"]["ToldRead"][];
            /**
             * Your Part
             * @enum {string}
             */
            your_part: "headquarters" | "on_duty" | "called" | "none";
            /** Resolve Needs Reason */
            resolve_needs_reason: boolean;
            /** Undo Until */
            undo_until: string | null;
            /** Causes */
            causes: components["schemas"]["CauseRead"][];
            /** Timeline */
            timeline: components["schemas"]["TimelineEntryRead"][];
        };
        /**
         * IncidentRead
         * @description ``next_escalation_at``: when the next step of the policy fires unless somebody acknowledges; null: none will.
         *
         *     ``exhausted``: every step of the plan has called, all its rounds are over and nobody has answered. It is not the
         *     end: at ``next_escalation_at`` the plan begins anew, and so on until somebody answers (ADR 0014).
         *     ``told``: the newest of each person and channel; empty with ``last_escalated_at`` set: their calls are being made.
         *     ``cause_kind`` and ``measured``: what sort of cause opened it, and what is measured there ("temperature") or which
         *     checklist failed: the same for all of a storm; null: by hand, or not known.
         *     ``acknowledged_until``: how long the acknowledgement holds while the cause stands. ``auto_resolve_at``: when the
         *     incident is resolved by itself unless its cause returns.
         */
        IncidentRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: string;
            /** Version */
            version: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Title */
            title: string;
            /** Summary */
            summary: string | null;
            /**
             * Level
             * @description 1 = I 特别重大 ... 4 = IV 一般 (国务院令493号 第3条)
             */
            level: number;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /**
             * State
             * @enum {string}
             */
            state: "open" | "acknowledged" | "resolved" | "closed";
            /**
             * Source
             * @enum {string}
             */
            source: "anomaly" | "inspection" | "manual";
            /** Source Id */
            source_id: string | null;
            /** Cause Key */
            cause_key: string | null;
            /** Cause Kind */
            cause_kind: ("above" | "below" | "no_data") | null;
            /** Measured */
            measured: string | null;
            /** Occurrences */
            occurrences: number;
            /** Cause Cleared At */
            cause_cleared_at: string | null;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            opened_by: components["schemas"]["ActorRead"] | null;
            /** Acknowledged At */
            acknowledged_at: string | null;
            acknowledged_by: components["schemas"]["ActorRead"] | null;
            /** Resolved At */
            resolved_at: string | null;
            resolved_by: components["schemas"]["ActorRead"] | null;
            /** Closed At */
            closed_at: string | null;
            closed_by: components["schemas"]["ActorRead"] | null;
            /** Last Escalated At */
            last_escalated_at: string | null;
            /** Next Escalation At */
            next_escalation_at: string | null;
            /** Exhausted */
            exhausted: boolean;
            /** Acknowledged Until */
            acknowledged_until: string | null;
            /** Auto Resolve At */
            auto_resolve_at: string | null;
            /**
             * Exercise
             * @description A drill 演练: it counts in no figure.
             */
            exercise: boolean;
            /**
             * Sos
             * @description Who opened it asks for help at once.
             */
            sos: boolean;
            /** @description Where they are, as their phone last said. */
            place: components["schemas"]["PlaceRead"] | null;
            /**
             * False Alarm
             * @description Whoever stood it down said that there was nothing.
             */
            false_alarm: boolean;
            /** Told */
            told: components["schemas"]["ToldRead"][];
        };
        /**
         * LevelBody
         * @description A level is changed by a person, with the reason (R-5.1.1e).
         */
        LevelBody: {
            /**
             * Level
             * @description 1 = I 特别重大, 2 = II 重大, 3 = III 较大, 4 = IV 一般
             */
            level: number;
            /** Reason */
            reason: string;
        };
        /**
         * LevelsBody
         * @description The incident level (1 = I … 4 = IV) of each severity. A graver severity is never treated more mildly.
         */
        LevelsBody: {
            /**
             * Critical
             * @default 2
             */
            critical: number;
            /**
             * Major
             * @default 3
             */
            major: number;
            /**
             * Minor
             * @default 4
             */
            minor: number;
            /**
             * Info
             * @default 4
             */
            info: number;
        };
        /** MoveBody */
        MoveBody: {
            /** Note */
            note?: string | null;
        };
        /** NoteBody */
        NoteBody: {
            /** Text */
            text: string;
        };
        /** Page[AuditEntryRead] */
        Page_AuditEntryRead_: {
            /** Items */
            items: components["schemas"]["AuditEntryRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[IncidentRead] */
        Page_IncidentRead_: {
            /** Items */
            items: components["schemas"]["IncidentRead"][];
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
         * PlaceBody
         * @description Degrees (WGS 84), as the phone says; ``accuracy_m``: metres around it.
         */
        PlaceBody: {
            /** Latitude */
            latitude: number;
            /** Longitude */
            longitude: number;
            /** Accuracy M */
            accuracy_m?: number | null;
        };
        /**
         * PlaceRead
         * @description Degrees (WGS 84), ``accuracy_m`` metres around it; ``at``: when we heard it.
         */
        PlaceRead: {
            /** Latitude */
            latitude: number;
            /** Longitude */
            longitude: number;
            /** Accuracy M */
            accuracy_m: number | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
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
            values?: components["schemas"]["PolicyBody"];
            /**
             * Unset
             * @description Figures that come from the site's type, else the defaults, again. All of them: nothing is set.
             */
            unset?: ("steps" | "repeat" | "repeat_after_s" | "reescalate_every_s" | "acknowledged_limit_s" | "quiet_s" | "levels" | "opens_from" | "auto_resolve" | "reason_from" | "undo_s" | "sos_again_s")[];
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
         * PolicyBody
         * @description The site's figures with their defaults.
         */
        PolicyBody: {
            /**
             * Steps
             * @description Who is called when, in a round. By default the duty chief, his team and headquarters.
             */
            steps?: components["schemas"]["StepBody"][];
            /**
             * Repeat
             * @description How many further rounds follow the first; true: as many as by default, false: none.
             * @default 2
             */
            repeat: number | boolean;
            /**
             * Repeat After S
             * @description Seconds between a round's last step and the next round.
             * @default 180
             */
            repeat_after_s: number;
            /**
             * Reescalate Every S
             * @description Seconds between a round's last step and the next round once the plan has run out and nobody has answered: it is repeated until somebody does.
             * @default 1800
             */
            reescalate_every_s: number;
            /**
             * Acknowledged Limit S
             * @description How long an acknowledgement holds while the cause stands; then it falls and the plan begins anew.
             * @default 3600
             */
            acknowledged_limit_s: number;
            /**
             * Quiet S
             * @description A cause that was gone for less is the same trouble still: of its return whoever has the incident is told once in that time; gone for longer, its acknowledgement falls. `auto_resolve` waits as long.
             * @default 600
             */
            quiet_s: number;
            /**
             * @default {
             *       "critical": 2,
             *       "major": 3,
             *       "minor": 4,
             *       "info": 4
             *     }
             */
            levels: components["schemas"]["LevelsBody"];
            /**
             * Opens From
             * @description The mildest severity that opens an incident.
             * @default minor
             * @enum {string}
             */
            opens_from: "info" | "minor" | "major" | "critical";
            /**
             * Auto Resolve
             * @description Resolve by itself when the anomaly has been gone for `quiet_s`.
             * @default false
             */
            auto_resolve: boolean;
            /**
             * Reason From
             * @description The mildest severity that nobody resolves without saying why.
             * @default never
             * @enum {string}
             */
            reason_from: "info" | "minor" | "major" | "critical" | "never";
            /**
             * Undo S
             * @description For how long reopening only takes a resolving back: no reason is wanted, and who had the incident has it again. Later a reason is wanted, and the plan begins anew.
             * @default 600
             */
            undo_s: number;
            /**
             * Sos Again S
             * @description How often everybody on duty and headquarters are called about a call for help (SOS) until somebody takes it.
             * @default 60
             */
            sos_again_s: number;
        };
        /**
         * PolicyChange
         * @description The site's figures with their defaults.
         */
        PolicyChange: {
            /**
             * Effective From
             * @description When the values begin to count; at once where it is left out.
             */
            effective_from?: string | null;
            /**
             * Steps
             * @description Who is called when, in a round. By default the duty chief, his team and headquarters.
             */
            steps?: components["schemas"]["StepBody"][];
            /**
             * Repeat
             * @description How many further rounds follow the first; true: as many as by default, false: none.
             * @default 2
             */
            repeat: number | boolean;
            /**
             * Repeat After S
             * @description Seconds between a round's last step and the next round.
             * @default 180
             */
            repeat_after_s: number;
            /**
             * Reescalate Every S
             * @description Seconds between a round's last step and the next round once the plan has run out and nobody has answered: it is repeated until somebody does.
             * @default 1800
             */
            reescalate_every_s: number;
            /**
             * Acknowledged Limit S
             * @description How long an acknowledgement holds while the cause stands; then it falls and the plan begins anew.
             * @default 3600
             */
            acknowledged_limit_s: number;
            /**
             * Quiet S
             * @description A cause that was gone for less is the same trouble still: of its return whoever has the incident is told once in that time; gone for longer, its acknowledgement falls. `auto_resolve` waits as long.
             * @default 600
             */
            quiet_s: number;
            /**
             * @default {
             *       "critical": 2,
             *       "major": 3,
             *       "minor": 4,
             *       "info": 4
             *     }
             */
            levels: components["schemas"]["LevelsBody"];
            /**
             * Opens From
             * @description The mildest severity that opens an incident.
             * @default minor
             * @enum {string}
             */
            opens_from: "info" | "minor" | "major" | "critical";
            /**
             * Auto Resolve
             * @description Resolve by itself when the anomaly has been gone for `quiet_s`.
             * @default false
             */
            auto_resolve: boolean;
            /**
             * Reason From
             * @description The mildest severity that nobody resolves without saying why.
             * @default never
             * @enum {string}
             */
            reason_from: "info" | "minor" | "major" | "critical" | "never";
            /**
             * Undo S
             * @description For how long reopening only takes a resolving back: no reason is wanted, and who had the incident has it again. Later a reason is wanted, and the plan begins anew.
             * @default 600
             */
            undo_s: number;
            /**
             * Sos Again S
             * @description How often everybody on duty and headquarters are called about a call for help (SOS) until somebody takes it.
             * @default 60
             */
            sos_again_s: number;
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
            /**
             * Steps
             * @description Who is called when, in a round. By default the duty chief, his team and headquarters.
             */
            steps?: components["schemas"]["StepBody"][];
            /**
             * Repeat
             * @description How many further rounds follow the first; true: as many as by default, false: none.
             * @default 2
             */
            repeat: number;
            /**
             * Repeat After S
             * @description Seconds between a round's last step and the next round.
             * @default 180
             */
            repeat_after_s: number;
            /**
             * Reescalate Every S
             * @description Seconds between a round's last step and the next round once the plan has run out and nobody has answered: it is repeated until somebody does.
             * @default 1800
             */
            reescalate_every_s: number;
            /**
             * Acknowledged Limit S
             * @description How long an acknowledgement holds while the cause stands; then it falls and the plan begins anew.
             * @default 3600
             */
            acknowledged_limit_s: number;
            /**
             * Quiet S
             * @description A cause that was gone for less is the same trouble still: of its return whoever has the incident is told once in that time; gone for longer, its acknowledgement falls. `auto_resolve` waits as long.
             * @default 600
             */
            quiet_s: number;
            /**
             * @default {
             *       "critical": 2,
             *       "major": 3,
             *       "minor": 4,
             *       "info": 4
             *     }
             */
            levels: components["schemas"]["LevelsBody"];
            /**
             * Opens From
             * @description The mildest severity that opens an incident.
             * @default minor
             * @enum {string}
             */
            opens_from: "info" | "minor" | "major" | "critical";
            /**
             * Auto Resolve
             * @description Resolve by itself when the anomaly has been gone for `quiet_s`.
             * @default false
             */
            auto_resolve: boolean;
            /**
             * Reason From
             * @description The mildest severity that nobody resolves without saying why.
             * @default never
             * @enum {string}
             */
            reason_from: "info" | "minor" | "major" | "critical" | "never";
            /**
             * Undo S
             * @description For how long reopening only takes a resolving back: no reason is wanted, and who had the incident has it again. Later a reason is wanted, and the plan begins anew.
             * @default 600
             */
            undo_s: number;
            /**
             * Sos Again S
             * @description How often everybody on duty and headquarters are called about a call for help (SOS) until somebody takes it.
             * @default 60
             */
            sos_again_s: number;
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
         * ReassignBody
         * @description ``staff_id``: who has it from now on.
         */
        ReassignBody: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Note */
            note?: string | null;
        };
        /**
         * ReopenBody
         * @description ``reason``: needed once `undo_until` is over.
         */
        ReopenBody: {
            /** Reason */
            reason?: string | null;
        };
        /**
         * ResponseTimes
         * @description How many incidents were opened, how many of them somebody has taken, and how long that took.
         */
        ResponseTimes: {
            /** Opened */
            opened: number;
            /** Answered */
            answered: number;
            /**
             * Median S
             * @description Half were taken within so many seconds; null where none was.
             */
            median_s: number | null;
        };
        /**
         * ResponsesRead
         * @description Today, by each site's own day, and the ``days`` before it, without exercises.
         */
        ResponsesRead: {
            /** Days */
            days: number;
            today: components["schemas"]["ResponseTimes"];
            before: components["schemas"]["ResponseTimes"];
        };
        /** Said */
        Said: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * SimilarIncident
         * @description An earlier incident like it. ``resolution``: what was written when it was resolved or closed.
         */
        SimilarIncident: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Same Site */
            same_site: boolean;
            /** Title */
            title: string;
            /**
             * Level
             * @description 1 = I 特别重大 ... 4 = IV 一般 (国务院令493号 第3条)
             */
            level: number;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /**
             * State
             * @enum {string}
             */
            state: "open" | "acknowledged" | "resolved" | "closed";
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Resolved At */
            resolved_at: string | null;
            resolved_by: components["schemas"]["ActorRead"] | null;
            /** Resolution */
            resolution: string | null;
        };
        /**
         * SimilarIncidents
         * @description At most five: of the same cause at the site first, then of the same sort at other sites.
         */
        SimilarIncidents: {
            /** Items */
            items: components["schemas"]["SimilarIncident"][];
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
            /**
             * Steps
             * @description Who is called when, in a round. By default the duty chief, his team and headquarters.
             */
            steps?: components["schemas"]["StepBody"][];
            /**
             * Repeat
             * @description How many further rounds follow the first; true: as many as by default, false: none.
             * @default 2
             */
            repeat: number;
            /**
             * Repeat After S
             * @description Seconds between a round's last step and the next round.
             * @default 180
             */
            repeat_after_s: number;
            /**
             * Reescalate Every S
             * @description Seconds between a round's last step and the next round once the plan has run out and nobody has answered: it is repeated until somebody does.
             * @default 1800
             */
            reescalate_every_s: number;
            /**
             * Acknowledged Limit S
             * @description How long an acknowledgement holds while the cause stands; then it falls and the plan begins anew.
             * @default 3600
             */
            acknowledged_limit_s: number;
            /**
             * Quiet S
             * @description A cause that was gone for less is the same trouble still: of its return whoever has the incident is told once in that time; gone for longer, its acknowledgement falls. `auto_resolve` waits as long.
             * @default 600
             */
            quiet_s: number;
            /**
             * @default {
             *       "critical": 2,
             *       "major": 3,
             *       "minor": 4,
             *       "info": 4
             *     }
             */
            levels: components["schemas"]["LevelsBody"];
            /**
             * Opens From
             * @description The mildest severity that opens an incident.
             * @default minor
             * @enum {string}
             */
            opens_from: "info" | "minor" | "major" | "critical";
            /**
             * Auto Resolve
             * @description Resolve by itself when the anomaly has been gone for `quiet_s`.
             * @default false
             */
            auto_resolve: boolean;
            /**
             * Reason From
             * @description The mildest severity that nobody resolves without saying why.
             * @default never
             * @enum {string}
             */
            reason_from: "info" | "minor" | "major" | "critical" | "never";
            /**
             * Undo S
             * @description For how long reopening only takes a resolving back: no reason is wanted, and who had the incident has it again. Later a reason is wanted, and the plan begins anew.
             * @default 600
             */
            undo_s: number;
            /**
             * Sos Again S
             * @description How often everybody on duty and headquarters are called about a call for help (SOS) until somebody takes it.
             * @default 60
             */
            sos_again_s: number;
        };
        /**
         * SosCreate
         * @description The caller asks for help at a site. Nothing else is needed, and nothing is waited for.
         */
        SosCreate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * At
             * @description When it was pressed, where it could not be sent at once.
             */
            at?: string | null;
            /** Text */
            text?: string | null;
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
         * StandDownBody
         * @description ``confirmed``: of one's own call, said a second time. ``false_alarm``: there was nothing.
         */
        StandDownBody: {
            /** Reason */
            reason: string;
            /**
             * False Alarm
             * @default false
             */
            false_alarm: boolean;
            /**
             * Confirmed
             * @default false
             */
            confirmed: boolean;
        };
        /**
         * StatisticsRead
         * @description How many there are, and seconds from the opening: to the first acknowledgement, to the resolving.
         *
         *     Null where none has come so far; p50 and p90: half of them, nine of ten, took no longer.
         */
        StatisticsRead: {
            /** Total */
            total: number;
            /** Open */
            open: number;
            /** Acknowledged */
            acknowledged: number;
            /** Resolved */
            resolved: number;
            /** Closed */
            closed: number;
            /** Acknowledged After Count */
            acknowledged_after_count: number;
            /** Acknowledged After Mean S */
            acknowledged_after_mean_s: number | null;
            /** Acknowledged After P50 S */
            acknowledged_after_p50_s: number | null;
            /** Acknowledged After P90 S */
            acknowledged_after_p90_s: number | null;
            /** Resolved After Count */
            resolved_after_count: number;
            /** Resolved After Mean S */
            resolved_after_mean_s: number | null;
            /** Resolved After P50 S */
            resolved_after_p50_s: number | null;
            /** Resolved After P90 S */
            resolved_after_p90_s: number | null;
        };
        /**
         * StepBody
         * @description ``after_s`` counts **from the beginning of the round** (0: at once), not from the step before.
         */
        StepBody: {
            /**
             * After S
             * @description Seconds after the round began; never less than the step before.
             */
            after_s: number;
            /** Notify */
            notify: components["schemas"]["TargetBody"][];
        };
        /**
         * TargetBody
         * @description Whom to call: whoever is on duty at a post (``role``), or one person (``staff_id``). Exactly one of the two.
         */
        TargetBody: {
            /** Role */
            role?: string | null;
            /** Staff Id */
            staff_id?: string | null;
        };
        /**
         * TimelineEntryRead
         * @description One line of the file. ``kind`` and ``params`` are for programs, ``text`` for people.
         *
         *     ``at``: when it happened; ``recorded_at``: when it was written down; ``event_id``: the event that told others.
         */
        TimelineEntryRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Kind */
            kind: string;
            actor: components["schemas"]["ActorRead"];
            /** Params */
            params: {
                [key: string]: unknown;
            };
            text: components["schemas"]["Said"];
            /** Event Id */
            event_id: string | null;
        };
        /**
         * ToldRead
         * @description How telling one person by one channel stands; ``at``: since when. ``staff_id`` null: nobody holds the post that
         *     ``name`` is.
         *
         *     ``waiting``: for a digest, or for the word on an answer. ``sending``: under way. ``accepted``: a server took the
         *     message, ``delivered``: the receiver has it. ``failed``: this channel has not told them, ``reason`` says why.
         *     ``dropped``: somebody took the incident before.
         */
        ToldRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Staff Id */
            staff_id: string | null;
            /** Name */
            name: string;
            /** Channel */
            channel: string;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "sending" | "accepted" | "delivered" | "failed" | "dropped";
            /** Reason */
            reason: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
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
    list_incidents_api_incident_v1_incidents_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                site_id?: string[];
                state?: ("open" | "acknowledged" | "resolved" | "closed")[];
                level?: number[];
                severity?: ("info" | "minor" | "major" | "critical")[];
                /** @description Opened then or later */
                from?: string | null;
                /** @description Opened before then */
                to?: string | null;
                /** @description Exercises 演练: left out (false), shown too (true), or nothing else (only). */
                exercise?: "false" | "true" | "only";
                /** @description Who has, or had, or resolved it */
                person?: string | null;
                /** @description Only calls for help, or none of them */
                sos?: boolean | null;
                /** @description Words of the number, title, summary, cause, site, or of who had it */
                q?: string | null;
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
                    "application/json": components["schemas"]["Page_IncidentRead_"];
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
    open_incident_api_incident_v1_incidents_post: {
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
                "application/json": components["schemas"]["IncidentCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    incident_statistics_api_incident_v1_incidents_statistics_get: {
        parameters: {
            query?: {
                site_id?: string[];
                state?: ("open" | "acknowledged" | "resolved" | "closed")[];
                level?: number[];
                severity?: ("info" | "minor" | "major" | "critical")[];
                /** @description Opened then or later */
                from?: string | null;
                /** @description Opened before then */
                to?: string | null;
                /** @description Exercises 演练: left out (false), shown too (true), or nothing else (only). */
                exercise?: "false" | "true" | "only";
                /** @description Who has, or had, or resolved it */
                person?: string | null;
                /** @description Only calls for help, or none of them */
                sos?: boolean | null;
                /** @description Words of the number, title, summary, cause, site, or of who had it */
                q?: string | null;
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
                    "application/json": components["schemas"]["StatisticsRead"];
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
    export_incidents_api_incident_v1_incidents_export_get: {
        parameters: {
            query?: {
                site_id?: string[];
                state?: ("open" | "acknowledged" | "resolved" | "closed")[];
                level?: number[];
                severity?: ("info" | "minor" | "major" | "critical")[];
                /** @description Opened then or later */
                from?: string | null;
                /** @description Opened before then */
                to?: string | null;
                /** @description Exercises 演练: left out (false), shown too (true), or nothing else (only). */
                exercise?: "false" | "true" | "only";
                /** @description Who has, or had, or resolved it */
                person?: string | null;
                /** @description Only calls for help, or none of them */
                sos?: boolean | null;
                /** @description Words of the number, title, summary, cause, site, or of who had it */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row an incident, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
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
    read_incident_api_incident_v1_incidents__incident_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: string;
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
                    "application/json": components["schemas"]["IncidentDetail"];
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
    similar_incidents_api_incident_v1_incidents__incident_id__similar_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: string;
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
                    "application/json": components["schemas"]["SimilarIncidents"];
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
    acknowledge_incident_api_incident_v1_incidents__incident_id__acknowledge_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MoveBody"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    acknowledge_incidents_api_incident_v1_incidents_acknowledge_post: {
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
                "application/json": components["schemas"]["AcknowledgeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgedMany"];
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
    give_incident_back_api_incident_v1_incidents__incident_id__unacknowledge_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MoveBody"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    reassign_incident_api_incident_v1_incidents__incident_id__reassign_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    resolve_incident_api_incident_v1_incidents__incident_id__resolve_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MoveBody"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    reopen_incident_api_incident_v1_incidents__incident_id__reopen_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReopenBody"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    close_incident_api_incident_v1_incidents__incident_id__close_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MoveBody"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    add_note_api_incident_v1_incidents__incident_id__notes_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    change_level_api_incident_v1_incidents__incident_id__level_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    ask_for_help_at_once_api_incident_v1_sos_post: {
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
                "application/json": components["schemas"]["SosCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    say_where_api_incident_v1_incidents__incident_id__place_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    stand_down_api_incident_v1_incidents__incident_id__stand_down_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                incident_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandDownBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRead"];
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
    read_responses_api_incident_v1_statistics_responses_get: {
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
                    "application/json": components["schemas"]["ResponsesRead"];
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
    list_policies_api_incident_v1_policies_get: {
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
    list_site_type_policies_api_incident_v1_site_type_policies_get: {
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
    set_many_policies_api_incident_v1_policies_batch_post: {
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
    read_policy_api_incident_v1_policies__site_id__get: {
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
    set_policy_api_incident_v1_policies__site_id__put: {
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
    remove_policy_api_incident_v1_policies__site_id__delete: {
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
    read_history_api_incident_v1_policies__site_id__history_get: {
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
    read_site_type_policy_api_incident_v1_site_type_policies__site_type__get: {
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
    set_site_type_policy_api_incident_v1_site_type_policies__site_type__put: {
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
    remove_site_type_policy_api_incident_v1_site_type_policies__site_type__delete: {
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
    read_site_type_history_api_incident_v1_site_type_policies__site_type__history_get: {
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
    follow_incidents_api_incident_v1_stream_get: {
        parameters: {
            query?: {
                /** @description Only these sites */
                site_id?: string[];
                /** @description Only these levels */
                level?: number[];
                /** @description Exercises 演练: left out (false), shown too (true), or nothing else (only). */
                exercise?: "false" | "true" | "only";
                /** @description A position (0: all that is kept) or an ISO time; without it: from now on */
                since?: string | null;
            };
            header?: {
                /** @description The last id you saw; goes before `since` */
                "last-event-id"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: `id` = position, `event` = the event's type, `data` = its JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 42
                     *     event: incident.opened
                     *     data: {"position":42,"type":"incident.opened","incident_id":"…"}
                     */
                    "text/event-stream": string;
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
    search_audit_api_incident_v1_audit_get: {
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
    read_chain_api_incident_v1_audit_chain_get: {
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
    read_head_api_incident_v1_audit_head_get: {
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
