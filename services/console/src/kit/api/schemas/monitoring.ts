// Generated from the service's openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/api/monitoring/v1/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Readings
         * @description Post 1 to 5,000 readings with a station's API key (R-6.1.1a).
         *
         *     Each reading is taken in or rejected by itself; a batch of nothing but mistakes is answered with ``accepted`` 0.
         *     Sending a batch again is harmless: the same value of a series at the same instant is stored and judged once. Another
         *     value at that instant is kept beside the first, and each rule looks at the worse of them.
         */
        post: operations["post_readings_api_monitoring_v1_readings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Stations
         * @description The stations you may see, oldest first; with what is wrong with their clocks.
         */
        get: operations["list_stations_api_monitoring_v1_stations_get"];
        put?: never;
        /**
         * Register Station
         * @description Register a station of a site. Its API key is shown in this answer only.
         */
        post: operations["register_station_api_monitoring_v1_stations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/stations/{station_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Station
         * @description One station.
         */
        get: operations["read_station_api_monitoring_v1_stations__station_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/stations/{station_id}/rotate-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Key
         * @description Give a station a new API key, shown in this answer only; the old one is void.
         */
        post: operations["rotate_key_api_monitoring_v1_stations__station_id__rotate_key_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/stations/{station_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke Station
         * @description Shut a station out for good: at once in this process, within 30 s in the others.
         */
        post: operations["revoke_station_api_monitoring_v1_stations__station_id__revoke_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/series/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Series
         * @description Create the series of this key at a site (201), or replace its master data (200).
         */
        put: operations["put_series_api_monitoring_v1_series__key__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Series
         * @description The series you may see, by key, each with its last reading and how long it has been silent.
         */
        get: operations["list_series_api_monitoring_v1_series_get"];
        /**
         * Put Many Series
         * @description Create up to 5,000 series of a site, or replace their master data: all of them or none.
         *
         *     A mistake in any row is a 422 whose ``errors``, at most 1,000, name each row by ``index`` and ``key``; nothing is
         *     written then. The same request again changes nothing. Series that are not named stay as they are.
         */
        put: operations["put_many_series_api_monitoring_v1_series_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/series/{series_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Series
         * @description One series with its last reading and how long it has been silent.
         */
        get: operations["read_series_api_monitoring_v1_series__series_id__get"];
        put?: never;
        post?: never;
        /**
         * Retire Series
         * @description Take a series out of use: its rules are retired, its readings handed back within 30 s. What it measured stays.
         *
         *     Putting it again brings it back, without rules.
         */
        delete: operations["retire_series_api_monitoring_v1_series__series_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/series/{series_id}/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Chart
         * @description A window of at most 31 days in a bounded number of buckets: what a screen can show (R-6.1.1a).
         */
        get: operations["read_chart_api_monitoring_v1_series__series_id__chart_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Trends
         * @description The course of up to 100 series over at most a day, for small charts beside their names.
         */
        get: operations["read_trends_api_monitoring_v1_trends_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/series/{series_id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Readings
         * @description Stored readings of a window of at most 31 days, oldest first (R-6.1.1a).
         */
        get: operations["read_readings_api_monitoring_v1_series__series_id__readings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/series/{series_id}/readings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Readings
         * @description The readings of a window of at most 31 days as CSV for spreadsheets, in the site's time and UTC (R-6.1.1a).
         */
        get: operations["export_readings_api_monitoring_v1_series__series_id__readings_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/unknown-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Unknown Series
         * @description What stations have sent in the last 30 days and nobody has set up, at most 1,000 keys a site, by key.
         *
         *     Its readings are handed back to the station as ``unknown-series``. A few seconds may pass until they show here.
         */
        get: operations["list_unknown_series_api_monitoring_v1_unknown_series_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/unknown-series/ignore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ignore Unknown Series
         * @description Leave keys out of the list from now on, or no longer. Their readings are handed back all the same.
         */
        post: operations["ignore_unknown_series_api_monitoring_v1_unknown_series_ignore_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rules
         * @description The rules you may see.
         */
        get: operations["list_rules_api_monitoring_v1_rules_get"];
        put?: never;
        /**
         * Create Rule
         * @description Watch a series by a threshold or by its silence (R-2.2.3c, R-2.2.3d). It is judged from its next reading on.
         */
        post: operations["create_rule_api_monitoring_v1_rules_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/rules/{rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Rule
         * @description One rule, retired or not.
         */
        get: operations["read_rule_api_monitoring_v1_rules__rule_id__get"];
        /**
         * Change Rule
         * @description Replace a rule's figures. Its open anomaly is cleared, and the next reading is judged by the new figures.
         */
        put: operations["change_rule_api_monitoring_v1_rules__rule_id__put"];
        post?: never;
        /**
         * Retire Rule
         * @description Take a rule out of use. Its open anomaly is cleared.
         */
        delete: operations["retire_rule_api_monitoring_v1_rules__rule_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/rule-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rule Templates
         * @description The templates that are shipped, all or those for sites of a type (R-2.2.3d: the limits of GB 50174).
         */
        get: operations["list_rule_templates_api_monitoring_v1_rule_templates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/rule-templates/{template}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply Rule Template
         * @description Give up to 1,000 series of a site the rules of a template, wholly or not at all.
         *
         *     A series gets the rules for its kind, except those it has with the same figures: the same request again makes none.
         *     With ``dry_run`` nothing is made. The rules are rules like others afterwards: each may be changed and retired.
         */
        post: operations["apply_rule_template_api_monitoring_v1_rule_templates__template__apply_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/policies": {
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
        get: operations["list_policies_api_monitoring_v1_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/site-type-policies": {
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
        get: operations["list_site_type_policies_api_monitoring_v1_site_type_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/policies/batch": {
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
        post: operations["set_many_policies_api_monitoring_v1_policies_batch_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/policies/{site_id}": {
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
        get: operations["read_policy_api_monitoring_v1_policies__site_id__get"];
        /**
         * Set Policy
         * @description Set the site's own values; what is left out comes from its type or the defaults again.
         */
        put: operations["set_policy_api_monitoring_v1_policies__site_id__put"];
        post?: never;
        /**
         * Remove Policy
         * @description From now on the values of the site's type or the defaults hold; what was scheduled is off.
         */
        delete: operations["remove_policy_api_monitoring_v1_policies__site_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/policies/{site_id}/history": {
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
        get: operations["read_history_api_monitoring_v1_policies__site_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/site-type-policies/{site_type}": {
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
        get: operations["read_site_type_policy_api_monitoring_v1_site_type_policies__site_type__get"];
        /**
         * Set Site Type Policy
         * @description Set the values of a site type; sites with values of their own keep those.
         */
        put: operations["set_site_type_policy_api_monitoring_v1_site_type_policies__site_type__put"];
        post?: never;
        /**
         * Remove Site Type Policy
         * @description From now on the defaults hold for the type; what was scheduled is off.
         */
        delete: operations["remove_site_type_policy_api_monitoring_v1_site_type_policies__site_type__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/site-type-policies/{site_type}/history": {
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
        get: operations["read_site_type_history_api_monitoring_v1_site_type_policies__site_type__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/anomalies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Anomalies
         * @description The anomalies you may see, the newest first (R-2.2.3c, R-2.2.3d).
         */
        get: operations["list_anomalies_api_monitoring_v1_anomalies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/anomalies/{anomaly_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Anomaly
         * @description One anomaly.
         */
        get: operations["read_anomaly_api_monitoring_v1_anomalies__anomaly_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/site-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Site States
         * @description How the sites you may see stand: what they measure, when they were last heard, what is wrong (R-6.1.1a).
         */
        get: operations["list_site_states_api_monitoring_v1_site_states_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/audit": {
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
        get: operations["search_audit_api_monitoring_v1_audit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/audit/chain": {
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
        get: operations["read_chain_api_monitoring_v1_audit_chain_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/audit/head": {
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
        get: operations["read_head_api_monitoring_v1_audit_head_get"];
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
         * AnomalyRead
         * @description An anomaly. Values and limit are in ``unit``; ``peak_value`` is the worst reading so far.
         */
        AnomalyRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Series Id
             * Format: uuid
             */
            series_id: string;
            /**
             * Rule Id
             * Format: uuid
             */
            rule_id: string;
            /** Cause Key */
            cause_key: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "threshold" | "no_data";
            /** Series */
            series: string;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /** Summary */
            summary: string;
            /** Unit */
            unit: string;
            /** Operator */
            operator: (">" | ">=" | "<" | "<=") | null;
            /** Limit */
            limit: number | null;
            /** Value */
            value: number | null;
            /** Peak Value */
            peak_value: number | null;
            /** Peak At */
            peak_at: string | null;
            /**
             * Began At
             * Format: date-time
             */
            began_at: string;
            /**
             * Detected At
             * Format: date-time
             */
            detected_at: string;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "cleared";
            /** Cleared At */
            cleared_at: string | null;
            /** Cleared Value */
            cleared_value: number | null;
            /** Reason */
            reason: ("back-to-normal" | "series-speaks-again" | "rule-changed" | "rule-retired") | null;
            /**
             * Late
             * @description It was over when its readings came, or certain for longer than the site's policy.
             */
            late: boolean;
            /**
             * Late After S
             * @description The figure it was judged late by; null in earlier releases.
             */
            late_after_s: number | null;
            /**
             * Known At
             * @description When we learned of it; null for those of earlier releases.
             */
            known_at: string | null;
        };
        /**
         * Applied
         * @description All of it, in the order of the request. Series that no rule of the template is for are not named.
         */
        Applied: {
            /** Dry Run */
            dry_run: boolean;
            /** Created */
            created: number;
            /** Existing */
            existing: number;
            /** Items */
            items: components["schemas"]["AppliedRule"][];
        };
        /**
         * AppliedRule
         * @description What becomes of a rule for a series: it is made, or there is one with the same figures already.
         */
        AppliedRule: {
            /** Series */
            series: string;
            rule: components["schemas"]["TemplateRuleRead"];
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "create" | "exists";
        };
        /**
         * ApplyTemplate
         * @description To which series of a site; with ``dry_run`` only told what would be done.
         */
        ApplyTemplate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Series */
            series: string[];
            /**
             * Dry Run
             * @default false
             */
            dry_run: boolean;
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
         * Bucket
         * @description The readings of a while, from ``at`` on: their extremes, their mean, and how many they are.
         */
        Bucket: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Min */
            min: number;
            /** Avg */
            avg: number;
            /** Max */
            max: number;
            /** Count */
            count: number;
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
         * Chart
         * @description A series in buckets of ``width_s`` seconds, in time order; where nothing was measured there is no bucket.
         */
        Chart: {
            /**
             * Series Id
             * Format: uuid
             */
            series_id: string;
            /** Unit */
            unit: string;
            /**
             * Start
             * Format: date-time
             */
            start: string;
            /**
             * End
             * Format: date-time
             */
            end: string;
            /** Width S */
            width_s: number;
            /** Items */
            items: components["schemas"]["Bucket"][];
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
         * IgnoreKeys
         * @description Keys to ignore, or with ``ignored`` false to list again.
         */
        IgnoreKeys: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Keys */
            keys: string[];
            /**
             * Ignored
             * @default true
             */
            ignored: boolean;
        };
        /**
         * Ignored
         * @description How many of the keys there were.
         */
        Ignored: {
            /** Keys */
            keys: number;
        };
        /**
         * LastReading
         * @description The newest reading by its own time, or by ours where a clock runs ahead; ``received_at``: when last heard.
         */
        LastReading: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Value */
            value: number;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
        };
        /**
         * NoDataCreate
         * @description A no-data rule over a series of a site.
         */
        NoDataCreate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "no_data";
            /** After S */
            after_s: number;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /** Name */
            name?: string | null;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Series */
            series: string;
        };
        /**
         * NoDataFigures
         * @description Raise when nothing of the series was received for ``after_s`` seconds.
         */
        NoDataFigures: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "no_data";
            /** After S */
            after_s: number;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /** Name */
            name?: string | null;
        };
        /**
         * OpenAnomalies
         * @description How many anomalies of each severity are open.
         */
        OpenAnomalies: {
            /**
             * Critical
             * @default 0
             */
            critical: number;
            /**
             * Major
             * @default 0
             */
            major: number;
            /**
             * Minor
             * @default 0
             */
            minor: number;
            /**
             * Info
             * @default 0
             */
            info: number;
        };
        /** Page[AnomalyRead] */
        Page_AnomalyRead_: {
            /** Items */
            items: components["schemas"]["AnomalyRead"][];
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
        /** Page[RuleRead] */
        Page_RuleRead_: {
            /** Items */
            items: components["schemas"]["RuleRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[SeriesState] */
        Page_SeriesState_: {
            /** Items */
            items: components["schemas"]["SeriesState"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[SiteState] */
        Page_SiteState_: {
            /** Items */
            items: components["schemas"]["SiteState"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[StationRead] */
        Page_StationRead_: {
            /** Items */
            items: components["schemas"]["StationRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[UnknownSeriesRead] */
        Page_UnknownSeriesRead_: {
            /** Items */
            items: components["schemas"]["UnknownSeriesRead"][];
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
            unset?: ("future_tolerance_s" | "oldest_reading_days" | "late_after_s")[];
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
         * @description The figures of ingest, with their defaults.
         */
        PolicyChange: {
            /**
             * Effective From
             * @description When the values begin to count; at once where it is left out.
             */
            effective_from?: string | null;
            /**
             * Future Tolerance S
             * @description How far ahead of our clock a reading's time may lie.
             * @default 300
             */
            future_tolerance_s: number;
            /**
             * Oldest Reading Days
             * @description How old a reading may be when it arrives.
             * @default 31
             */
            oldest_reading_days: number;
            /**
             * Late After S
             * @description What we learn of so long after it was certain is told as late.
             * @default 300
             */
            late_after_s: number;
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
         * @description The figures of ingest, with their defaults.
         */
        PolicyFigures: {
            /**
             * Future Tolerance S
             * @description How far ahead of our clock a reading's time may lie.
             * @default 300
             */
            future_tolerance_s: number;
            /**
             * Oldest Reading Days
             * @description How old a reading may be when it arrives.
             * @default 31
             */
            oldest_reading_days: number;
            /**
             * Late After S
             * @description What we learn of so long after it was certain is told as late.
             * @default 300
             */
            late_after_s: number;
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
             * Future Tolerance S
             * @description How far ahead of our clock a reading's time may lie.
             * @default 300
             */
            future_tolerance_s: number;
            /**
             * Oldest Reading Days
             * @description How old a reading may be when it arrives.
             * @default 31
             */
            oldest_reading_days: number;
            /**
             * Late After S
             * @description What we learn of so long after it was certain is told as late.
             * @default 300
             */
            late_after_s: number;
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
         * ReadingRead
         * @description One stored reading. ``received_at``: when it came, where that was before its own time; else null.
         */
        ReadingRead: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Value */
            value: number;
            /** Received At */
            received_at: string | null;
        };
        /**
         * ReadingsAnswer
         * @description How many readings were accepted, and each that was not.
         */
        ReadingsAnswer: {
            /** Accepted */
            accepted: number;
            /** Rejected */
            rejected: components["schemas"]["RejectedReading"][];
        };
        /**
         * ReadingsWindow
         * @description Readings in time order. ``next_from``: where to go on when there were more than ``limit``.
         */
        ReadingsWindow: {
            /**
             * Series Id
             * Format: uuid
             */
            series_id: string;
            /** Unit */
            unit: string;
            /** Items */
            items: components["schemas"]["ReadingRead"][];
            /** Next From */
            next_from: string | null;
        };
        /**
         * RejectedReading
         * @description A reading that was not taken in: its place in the batch, and why.
         */
        RejectedReading: {
            /** Index */
            index: number;
            /**
             * Code
             * @enum {string}
             */
            code: "not-an-object" | "missing-field" | "unknown-field" | "series-not-text" | "unknown-series" | "time-not-text" | "time-malformed" | "time-without-offset" | "time-in-future" | "time-too-old" | "not-a-number" | "not-finite";
            /** Detail */
            detail: string;
        };
        /**
         * RuleRead
         * @description A rule; the other kind's figures are null.
         */
        RuleRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Series Id
             * Format: uuid
             */
            series_id: string;
            /** Series */
            series: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "threshold" | "no_data";
            /** Name */
            name: string | null;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /** Operator */
            operator: (">" | ">=" | "<" | "<=") | null;
            /** Limit */
            limit: number | null;
            /** Clear */
            clear: number | null;
            /** Hold S */
            hold_s: number | null;
            /** After S */
            after_s: number | null;
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
            /** Retired At */
            retired_at: string | null;
        };
        /** SaidRead */
        SaidRead: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * SeriesBulk
         * @description Series of one site, each key once; those that are not named stay as they are.
         */
        SeriesBulk: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Series */
            series: components["schemas"]["SeriesRow"][];
        };
        /**
         * SeriesBulkResult
         * @description What was done, as a whole and by row, in the order of the request.
         */
        SeriesBulkResult: {
            /** Created */
            created: number;
            /** Changed */
            changed: number;
            /** Unchanged */
            unchanged: number;
            /** Items */
            items: components["schemas"]["SeriesPut"][];
        };
        /**
         * SeriesPut
         * @description What became of a row.
         */
        SeriesPut: {
            /** Key */
            key: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "created" | "changed" | "unchanged";
        };
        /**
         * SeriesRead
         * @description A series of a site.
         */
        SeriesRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Key */
            key: string;
            /** Unit */
            unit: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string | null;
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
            /**
             * Retired At
             * @description Out of use since: nothing is taken in, no rule watches.
             */
            retired_at: string | null;
        };
        /**
         * SeriesRow
         * @description One series: what ``PUT /series/{key}`` says of it.
         */
        SeriesRow: {
            /** Key */
            key: string;
            /** Unit */
            unit: string;
            /** Kind */
            kind: string;
            /** Name */
            name?: string | null;
        };
        /**
         * SeriesState
         * @description A series with its last reading. ``silent_s``: seconds since it was last heard; null where it never was.
         */
        SeriesState: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Key */
            key: string;
            /** Unit */
            unit: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string | null;
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
            /**
             * Retired At
             * @description Out of use since: nothing is taken in, no rule watches.
             */
            retired_at: string | null;
            last: components["schemas"]["LastReading"] | null;
            /** Silent S */
            silent_s: number | null;
        };
        /**
         * SeriesWrite
         * @description What is measured: ``unit`` as people read it ("℃", "%", or empty), ``kind`` for grouping ("temperature").
         */
        SeriesWrite: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Unit */
            unit: string;
            /** Kind */
            kind: string;
            /** Name */
            name?: string | null;
        };
        /**
         * SiteState
         * @description A site at a glance. ``last_received_at``: when any of its series was last heard; null where none ever was.
         */
        SiteState: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Series */
            series: number;
            /** Last Received At */
            last_received_at: string | null;
            /**
             * Silent Series
             * @description Series whose no-data rule has raised.
             */
            silent_series: number;
            open_anomalies: components["schemas"]["OpenAnomalies"];
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
             * Future Tolerance S
             * @description How far ahead of our clock a reading's time may lie.
             * @default 300
             */
            future_tolerance_s: number;
            /**
             * Oldest Reading Days
             * @description How old a reading may be when it arrives.
             * @default 31
             */
            oldest_reading_days: number;
            /**
             * Late After S
             * @description What we learn of so long after it was certain is told as late.
             * @default 300
             */
            late_after_s: number;
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
         * StationCreate
         * @description A new station of a site.
         */
        StationCreate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Name */
            name: string;
        };
        /**
         * StationKey
         * @description A station with its API key: the only answer that ever shows it.
         */
        StationKey: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Name */
            name: string;
            /** Key Prefix */
            key_prefix: string;
            /**
             * Key Issued At
             * Format: date-time
             */
            key_issued_at: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Revoked At */
            revoked_at: string | null;
            /**
             * Last Seen At
             * @description When it last posted, to within a minute.
             */
            last_seen_at: string | null;
            /**
             * Clock Ahead S
             * @description Seconds by which its clock was seen ahead of ours within the last hour; else null. Mend its clock.
             */
            clock_ahead_s: number | null;
            /**
             * Clock Ahead At
             * @description When that was last measured.
             */
            clock_ahead_at: string | null;
            /**
             * Api Key
             * @description Shown once. Keep it in the station's configuration.
             */
            api_key: string;
        };
        /**
         * StationRead
         * @description A station, without any part of its secret. ``key_prefix`` tells keys apart in logs.
         */
        StationRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Name */
            name: string;
            /** Key Prefix */
            key_prefix: string;
            /**
             * Key Issued At
             * Format: date-time
             */
            key_issued_at: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Revoked At */
            revoked_at: string | null;
            /**
             * Last Seen At
             * @description When it last posted, to within a minute.
             */
            last_seen_at: string | null;
            /**
             * Clock Ahead S
             * @description Seconds by which its clock was seen ahead of ours within the last hour; else null. Mend its clock.
             */
            clock_ahead_s: number | null;
            /**
             * Clock Ahead At
             * @description When that was last measured.
             */
            clock_ahead_at: string | null;
        };
        /**
         * TemplateRead
         * @description Rules that belong together. ``site_types``: whose they are; empty: everybody's. ``basis``: whence the figures.
         */
        TemplateRead: {
            /** Code */
            code: string;
            /** Site Types */
            site_types: string[];
            name: components["schemas"]["SaidRead"];
            basis: components["schemas"]["SaidRead"];
            /** Rules */
            rules: components["schemas"]["TemplateRuleRead"][];
        };
        /**
         * TemplateRuleRead
         * @description A rule of a template; ``series_kind`` null: for series of any kind.
         */
        TemplateRuleRead: {
            /** Series Kind */
            series_kind: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "threshold" | "no_data";
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /** Operator */
            operator: (">" | ">=" | "<" | "<=") | null;
            /** Limit */
            limit: number | null;
            /** Clear */
            clear: number | null;
            /** Hold S */
            hold_s: number | null;
            /** After S */
            after_s: number | null;
            /** Name */
            name: string | null;
        };
        /** Templates */
        Templates: {
            /** Items */
            items: components["schemas"]["TemplateRead"][];
        };
        /**
         * ThresholdCreate
         * @description A threshold rule over a series of a site.
         */
        ThresholdCreate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "threshold";
            /**
             * Operator
             * @enum {string}
             */
            operator: ">" | ">=" | "<" | "<=";
            /** Limit */
            limit: number;
            /**
             * Clear
             * @description On the quiet side of the limit; default: the limit.
             */
            clear?: number | null;
            /**
             * Hold S
             * @description Measured in reading time; 0 raises at the first reading.
             * @default 0
             */
            hold_s: number;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /** Name */
            name?: string | null;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Series */
            series: string;
        };
        /**
         * ThresholdFigures
         * @description Raise when the reading is ``operator`` ``limit`` for ``hold_s`` seconds, clear behind ``clear``.
         */
        ThresholdFigures: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "threshold";
            /**
             * Operator
             * @enum {string}
             */
            operator: ">" | ">=" | "<" | "<=";
            /** Limit */
            limit: number;
            /**
             * Clear
             * @description On the quiet side of the limit; default: the limit.
             */
            clear?: number | null;
            /**
             * Hold S
             * @description Measured in reading time; 0 raises at the first reading.
             * @default 0
             */
            hold_s: number;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /** Name */
            name?: string | null;
        };
        /**
         * Trend
         * @description The course of a series in a few points: the mean of each bucket.
         */
        Trend: {
            /**
             * Series Id
             * Format: uuid
             */
            series_id: string;
            /** At */
            at: string[];
            /** Avg */
            avg: number[];
        };
        /**
         * Trends
         * @description Courses of several series over the same time; a series that measured nothing is left out.
         */
        Trends: {
            /**
             * Start
             * Format: date-time
             */
            start: string;
            /**
             * End
             * Format: date-time
             */
            end: string;
            /** Width S */
            width_s: number;
            /** Items */
            items: components["schemas"]["Trend"][];
        };
        /**
         * UnknownSeriesRead
         * @description A key that stations of the site send. ``count``: its readings so far, all of them handed back.
         */
        UnknownSeriesRead: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Key */
            key: string;
            /**
             * First Seen At
             * Format: date-time
             */
            first_seen_at: string;
            /**
             * Last Seen At
             * Format: date-time
             */
            last_seen_at: string;
            /** Count */
            count: number;
            /** Last Value */
            last_value: number | null;
            /**
             * Station Id
             * Format: uuid
             */
            station_id: string;
            /** Ignored At */
            ignored_at: string | null;
            /**
             * Addable
             * @description Whether a series may have this key; if not, the station has to send another.
             */
            readonly addable: boolean;
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
    post_readings_api_monitoring_v1_readings_post: {
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
                /**
                 * @example {
                 *       "readings": [
                 *         {
                 *           "series": "cold-aisle-1.temperature",
                 *           "at": "2026-11-23T08:00:00+08:00",
                 *           "value": 24.1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    readings: {
                        /** @description The key of a series of the station's site. */
                        series: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, with its offset from UTC.
                         */
                        at: string;
                        /** @description In the series' unit. */
                        value: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description What was accepted is durable and will be judged. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingsAnswer"];
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
    list_stations_api_monitoring_v1_stations_get: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["Page_StationRead_"];
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
    register_station_api_monitoring_v1_stations_post: {
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
                "application/json": components["schemas"]["StationCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationKey"];
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
    read_station_api_monitoring_v1_stations__station_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                station_id: string;
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
                    "application/json": components["schemas"]["StationRead"];
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
    rotate_key_api_monitoring_v1_stations__station_id__rotate_key_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                station_id: string;
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
                    "application/json": components["schemas"]["StationKey"];
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
    revoke_station_api_monitoring_v1_stations__station_id__revoke_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                station_id: string;
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
                    "application/json": components["schemas"]["StationRead"];
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
    put_series_api_monitoring_v1_series__key__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesWrite"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesRead"];
                };
            };
            /** @description The series is new. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesRead"];
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
    list_series_api_monitoring_v1_series_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                kind?: string | null;
                /** @description Include series that are out of use. */
                retired?: boolean;
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
                    "application/json": components["schemas"]["Page_SeriesState_"];
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
    put_many_series_api_monitoring_v1_series_put: {
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
                "application/json": components["schemas"]["SeriesBulk"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesBulkResult"];
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
    read_series_api_monitoring_v1_series__series_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                series_id: string;
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
                    "application/json": components["schemas"]["SeriesState"];
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
    retire_series_api_monitoring_v1_series__series_id__delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
            };
            path: {
                series_id: string;
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
    read_chart_api_monitoring_v1_series__series_id__chart_get: {
        parameters: {
            query?: {
                /** @description First instant; default 1 h before. */
                from?: string | null;
                /** @description End, not included; default now. */
                to?: string | null;
                /** @description At most so many buckets, and one for the edge. */
                points?: number;
            };
            header?: never;
            path: {
                series_id: string;
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
                    "application/json": components["schemas"]["Chart"];
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
    read_trends_api_monitoring_v1_trends_get: {
        parameters: {
            query?: {
                /** @description May be repeated. */
                series_id?: string[];
                /** @description First instant; default 1 h before. */
                from?: string | null;
                /** @description End, not included; default now. */
                to?: string | null;
                points?: number;
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
                    "application/json": components["schemas"]["Trends"];
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
    read_readings_api_monitoring_v1_series__series_id__readings_get: {
        parameters: {
            query?: {
                /** @description First instant; default 1 h before. */
                from?: string | null;
                /** @description End, not included; default now. */
                to?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                series_id: string;
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
                    "application/json": components["schemas"]["ReadingsWindow"];
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
    export_readings_api_monitoring_v1_series__series_id__readings_export_get: {
        parameters: {
            query?: {
                /** @description First instant; default 1 h before. */
                from?: string | null;
                /** @description End, not included; default now. */
                to?: string | null;
            };
            header?: never;
            path: {
                series_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with mark. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
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
    list_unknown_series_api_monitoring_v1_unknown_series_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                /** @description The ignored ones instead of the others. */
                ignored?: boolean;
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
                    "application/json": components["schemas"]["Page_UnknownSeriesRead_"];
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
    ignore_unknown_series_api_monitoring_v1_unknown_series_ignore_post: {
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
                "application/json": components["schemas"]["IgnoreKeys"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ignored"];
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
    list_rules_api_monitoring_v1_rules_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                series?: string | null;
                /** @description Include retired rules. */
                retired?: boolean;
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
                    "application/json": components["schemas"]["Page_RuleRead_"];
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
    create_rule_api_monitoring_v1_rules_post: {
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
                "application/json": components["schemas"]["ThresholdCreate"] | components["schemas"]["NoDataCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleRead"];
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
    read_rule_api_monitoring_v1_rules__rule_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule_id: string;
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
                    "application/json": components["schemas"]["RuleRead"];
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
    change_rule_api_monitoring_v1_rules__rule_id__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThresholdFigures"] | components["schemas"]["NoDataFigures"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleRead"];
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
    retire_rule_api_monitoring_v1_rules__rule_id__delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
            };
            path: {
                rule_id: string;
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
    list_rule_templates_api_monitoring_v1_rule_templates_get: {
        parameters: {
            query?: {
                site_type?: string | null;
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
                    "application/json": components["schemas"]["Templates"];
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
    apply_rule_template_api_monitoring_v1_rule_templates__template__apply_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyTemplate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Applied"];
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
    list_policies_api_monitoring_v1_policies_get: {
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
    list_site_type_policies_api_monitoring_v1_site_type_policies_get: {
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
    set_many_policies_api_monitoring_v1_policies_batch_post: {
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
    read_policy_api_monitoring_v1_policies__site_id__get: {
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
    set_policy_api_monitoring_v1_policies__site_id__put: {
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
    remove_policy_api_monitoring_v1_policies__site_id__delete: {
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
    read_history_api_monitoring_v1_policies__site_id__history_get: {
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
    read_site_type_policy_api_monitoring_v1_site_type_policies__site_type__get: {
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
    set_site_type_policy_api_monitoring_v1_site_type_policies__site_type__put: {
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
    remove_site_type_policy_api_monitoring_v1_site_type_policies__site_type__delete: {
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
    read_site_type_history_api_monitoring_v1_site_type_policies__site_type__history_get: {
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
    list_anomalies_api_monitoring_v1_anomalies_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                state?: ("open" | "cleared") | null;
                severity?: ("info" | "minor" | "major" | "critical") | null;
                series_id?: string | null;
                /** @description Open at this time or later. */
                from?: string | null;
                /** @description Begun before this time. */
                to?: string | null;
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
                    "application/json": components["schemas"]["Page_AnomalyRead_"];
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
    read_anomaly_api_monitoring_v1_anomalies__anomaly_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                anomaly_id: string;
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
                    "application/json": components["schemas"]["AnomalyRead"];
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
    list_site_states_api_monitoring_v1_site_states_get: {
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
                    "application/json": components["schemas"]["Page_SiteState_"];
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
    search_audit_api_monitoring_v1_audit_get: {
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
    read_chain_api_monitoring_v1_audit_chain_get: {
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
    read_head_api_monitoring_v1_audit_head_get: {
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
