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
    "/api/monitoring/v1/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Checklists
         * @description The checklists, by type of site (R-1.3.2b). ``site_id``: with that site's additions only.
         */
        get: operations["list_checklists_api_monitoring_v1_checklists_get"];
        put?: never;
        /**
         * Add Checklist
         * @description Add a checklist: for every site of a type, or for one site. A site uses them once its `checklists_on` says so.
         */
        post: operations["add_checklist_api_monitoring_v1_checklists_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/checklists/{checklist_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Checklist
         * @description One checklist as its newest version has it.
         */
        get: operations["read_checklist_api_monitoring_v1_checklists__checklist_id__get"];
        /**
         * Put Checklist
         * @description Set a further version, or take it out of use; inspections that are open keep the version they were made of.
         */
        put: operations["put_checklist_api_monitoring_v1_checklists__checklist_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/checklists/{checklist_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Checklist Versions
         * @description Every version of it, the newest first: who set it, and when.
         */
        get: operations["list_checklist_versions_api_monitoring_v1_checklists__checklist_id__versions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/checklists/{checklist_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Checklist Version
         * @description One version of it as it was set.
         */
        get: operations["read_checklist_version_api_monitoring_v1_checklists__checklist_id__versions__version__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Routes
         * @description The routes of your sites (R-2.2.2a).
         */
        get: operations["list_routes_api_monitoring_v1_routes_get"];
        put?: never;
        /**
         * Add Route
         * @description Add a route to a site, with a code for each checkpoint. A checklist of the site names it.
         */
        post: operations["add_route_api_monitoring_v1_routes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/routes/{route_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Route
         * @description One route as its newest version has it.
         */
        get: operations["read_route_api_monitoring_v1_routes__route_id__get"];
        /**
         * Put Route
         * @description Set a further version, or take it out of use; patrols that are open keep the version they were made of.
         */
        put: operations["put_route_api_monitoring_v1_routes__route_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/routes/{route_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Route Versions
         * @description Every version of it, the newest first: who set it, and when.
         */
        get: operations["list_route_versions_api_monitoring_v1_routes__route_id__versions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/routes/{route_id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Route Codes
         * @description The codes to print and hang up. Only who keeps routes gets them: whoever patrols must go there.
         */
        get: operations["list_route_codes_api_monitoring_v1_routes__route_id__codes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/routes/{route_id}/codes/{checkpoint}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reissue Code
         * @description Issue another code for a checkpoint; visits by the one before are flagged from then on.
         */
        post: operations["reissue_code_api_monitoring_v1_routes__route_id__codes__checkpoint__reissue_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/routes/checkpoints/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Checkpoint Template
         * @description An empty sheet with the headings in your language, for spreadsheet programs to open.
         */
        get: operations["read_checkpoint_template_api_monitoring_v1_routes_checkpoints_import_template_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/routes/{route_id}/checkpoints/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Checkpoints
         * @description Add the checkpoints of a workbook (.xlsx) or CSV file (UTF-8, GBK), and change those whose name the route has.
         *
         *     All or nothing, as one further version; sending a file again changes nothing more. A new checkpoint stands behind
         *     that of the line above, and gets a code. An empty cell leaves what is there; no checkpoint is removed. With
         *     ``dry_run`` mistakes are told row by row, without it they are a 422.
         */
        post: operations["import_checkpoints_api_monitoring_v1_routes__route_id__checkpoints_import_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspection-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Inspection Schedules
         * @description The schedules of your sites: what is checked again and again, outside shifts (R-2.2.2a).
         */
        get: operations["list_inspection_schedules_api_monitoring_v1_inspection_schedules_get"];
        put?: never;
        /**
         * Add Inspection Schedule
         * @description Have a checklist worked through again and again at a site, by the site's clock, whoever is on duty.
         */
        post: operations["add_inspection_schedule_api_monitoring_v1_inspection_schedules_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspection-schedules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Inspection Schedule
         * @description What a recurrence that nobody has saved says in words, and its next dates; saves nothing.
         */
        post: operations["preview_inspection_schedule_api_monitoring_v1_inspection_schedules_preview_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspection-schedules/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Inspection Schedules
         * @description The schedules that fit, as a spreadsheet.
         */
        get: operations["export_inspection_schedules_api_monitoring_v1_inspection_schedules_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspection-schedules/{schedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Inspection Schedule
         * @description One schedule, with the dates that had no inspection, and why.
         */
        get: operations["read_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__get"];
        /**
         * Put Inspection Schedule
         * @description Set a schedule anew; inspections that it opened stay as they are.
         */
        put: operations["put_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__put"];
        post?: never;
        /**
         * Retire Inspection Schedule
         * @description Take a schedule out of use. Its inspections stay.
         */
        delete: operations["retire_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspection-schedules/{schedule_id}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Next Dates Of Inspection Schedule
         * @description The next dates of a schedule, by the clock of its site.
         */
        get: operations["next_dates_of_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__next_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspection-schedules/{schedule_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause Inspection Schedule
         * @description Ask for nothing until a day, and say why. What was opened stays open.
         */
        post: operations["pause_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__pause_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspection-schedules/{schedule_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume Inspection Schedule
         * @description Go on before the pause is over.
         */
        post: operations["resume_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__resume_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Inspections
         * @description The inspections of your sites, the first due first (R-2.2.2a, R-4.2.2e).
         */
        get: operations["list_inspections_api_monitoring_v1_inspections_get"];
        put?: never;
        /**
         * Open Inspection
         * @description Open an inspection by hand, by the checklist as it is now: for who is on duty at the site, and headquarters.
         */
        post: operations["open_inspection_api_monitoring_v1_inspections_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspection Rates
         * @description How many of the inspections that fit were done in time, late and missed, by site and kind (R-2.2.2a).
         */
        get: operations["inspection_rates_api_monitoring_v1_inspections_rates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Inspections
         * @description The inspections that fit with every answer, as a spreadsheet.
         */
        get: operations["export_inspections_api_monitoring_v1_inspections_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/{inspection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Inspection
         * @description One inspection with the items of its version and every answer.
         */
        get: operations["read_inspection_api_monitoring_v1_inspections__inspection_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/{inspection_id}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Inspection
         * @description Begin it; a second person may join, and each answer says whose it is. What was missed may still be done.
         */
        post: operations["begin_inspection_api_monitoring_v1_inspections__inspection_id__begin_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/{inspection_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Results
         * @description Write answers, and begin with the first. Failures of `major` and `critical` items are told at once.
         */
        post: operations["record_results_api_monitoring_v1_inspections__inspection_id__results_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/{inspection_id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Visit
         * @description Record that somebody is at a checkpoint, with its proof, or skips it. What is odd is flagged and counts.
         */
        post: operations["record_visit_api_monitoring_v1_inspections__inspection_id__visits_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/{inspection_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete Inspection
         * @description Complete it once every required item that applies has an answer, or a reason (R-1.3.2b).
         */
        post: operations["complete_inspection_api_monitoring_v1_inspections__inspection_id__complete_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/{inspection_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Inspection
         * @description Order that it is not to be done, and why: for the duty chief on duty, and headquarters.
         */
        post: operations["cancel_inspection_api_monitoring_v1_inspections__inspection_id__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/{inspection_id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain Inspection
         * @description Say why it was missed, once. Missed it stays.
         */
        post: operations["explain_inspection_api_monitoring_v1_inspections__inspection_id__explain_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/{inspection_id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct Inspection
         * @description Put an answer right after completion by a further one, with the reason; the outcome that was told stays.
         */
        post: operations["correct_inspection_api_monitoring_v1_inspections__inspection_id__corrections_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/inspections/{inspection_id}/photos/{photo_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send Photo
         * @description Send a photo of an inspection as it is, under an id that the device chose; an answer names it afterwards.
         *
         *     The same photo again is answered as before; another one under its id is refused. It is drawn anew, upright, without
         *     anything that the file held beside the picture, and marked with place, person and times.
         */
        put: operations["send_photo_api_monitoring_v1_inspections__inspection_id__photos__photo_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/findings/{finding_id}/photos/{photo_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send Finding Photo
         * @description Send a photo of a finding as it is, under an id that the device chose (R-2.2.3e). It stays from then on.
         *
         *     The same photo again is answered as before. It is drawn anew and marked like the photos of inspections.
         */
        put: operations["send_finding_photo_api_monitoring_v1_findings__finding_id__photos__photo_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/findings/{finding_id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Finding Photos
         * @description The photos of a finding, the oldest first.
         */
        get: operations["list_finding_photos_api_monitoring_v1_findings__finding_id__photos_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/photos/{photo_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Photo
         * @description One photo, large or small: always a JPEG that the service has drawn itself.
         */
        get: operations["read_photo_api_monitoring_v1_photos__photo_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Findings
         * @description The findings of your sites, the newest first (R-2.2.3e).
         */
        get: operations["list_findings_api_monitoring_v1_findings_get"];
        put?: never;
        /**
         * Report Finding
         * @description Report a hazard, an anomaly or an incident: the leader is called at once, an incident opens (R-2.2.3e).
         */
        post: operations["report_finding_api_monitoring_v1_findings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/findings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Findings
         * @description The findings that fit, as a spreadsheet.
         */
        get: operations["export_findings_api_monitoring_v1_findings_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/findings/{finding_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Finding
         * @description One finding with what became of it.
         */
        get: operations["read_finding_api_monitoring_v1_findings__finding_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/findings/{finding_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Finding
         * @description Take what a visitor reported for a finding, with kind and severity (B-13).
         */
        post: operations["accept_finding_api_monitoring_v1_findings__finding_id__accept_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/findings/{finding_id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge Finding
         * @description Know of it, as the leader: nobody further is called. Your own critical one is another person's (R-2.2.3e).
         */
        post: operations["acknowledge_finding_api_monitoring_v1_findings__finding_id__acknowledge_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/findings/{finding_id}/promote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promote Finding
         * @description Say that it is more than it was taken for. As an incident it opens one, and is handled there.
         */
        post: operations["promote_finding_api_monitoring_v1_findings__finding_id__promote_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/findings/{finding_id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve Finding
         * @description Say how it was dealt with.
         */
        post: operations["resolve_finding_api_monitoring_v1_findings__finding_id__resolve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/findings/{finding_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Finding
         * @description Say why it is none: a mistake, known already, or, of a visitor, nothing serious.
         */
        post: operations["reject_finding_api_monitoring_v1_findings__finding_id__reject_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/finding-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Finding Links
         * @description The links of your sites, the newest first. Their tokens are not told again (B-13).
         */
        get: operations["list_finding_links_api_monitoring_v1_finding_links_get"];
        put?: never;
        /**
         * Issue Finding Link
         * @description Make a link for a place: whoever has it reports without signing in. Its path is told this once.
         */
        post: operations["issue_finding_link_api_monitoring_v1_finding_links_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/finding-links/{link_id}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reissue Finding Link
         * @description Make a new link for the place; the old one does not work any more.
         */
        post: operations["reissue_finding_link_api_monitoring_v1_finding_links__link_id__reissue_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/finding-links/{link_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke Finding Link
         * @description End a link, for good.
         */
        post: operations["revoke_finding_link_api_monitoring_v1_finding_links__link_id__revoke_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/public/findings/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Public Place
         * @description Where the link is for (B-13).
         */
        get: operations["read_public_place_api_monitoring_v1_public_findings__token__get"];
        put?: never;
        /**
         * Report Publicly
         * @description Report something without signing in; people triage it (B-13). The same `client_id` again is the same report.
         */
        post: operations["report_publicly_api_monitoring_v1_public_findings__token__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/public/findings/{token}/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Public Receipt
         * @description What became of a report, for whoever sent it.
         */
        get: operations["read_public_receipt_api_monitoring_v1_public_findings__token___client_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Device States
         * @description Post what 1 to 2,000 devices say of themselves, with a station's API key (R-2.2.3g); again is harmless.
         */
        post: operations["post_device_states_api_monitoring_v1_devices_states_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Devices
         * @description The monitoring devices of your sites, by code (R-2.2.3g).
         */
        get: operations["list_devices_api_monitoring_v1_devices_get"];
        put?: never;
        /**
         * Register Device
         * @description Register a monitoring device. Nobody is called about it until it was first heard.
         */
        post: operations["register_device_api_monitoring_v1_devices_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Device Summary
         * @description How many devices of each site are well, by kind and state.
         */
        get: operations["device_summary_api_monitoring_v1_devices_summary_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/online-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Device Online Rates
         * @description How much of the time devices were online, by site and by device; planned maintenance is left out.
         */
        get: operations["device_online_rates_api_monitoring_v1_devices_online_rates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Devices
         * @description The devices that fit with how they are and their online rates, as a spreadsheet.
         */
        get: operations["export_devices_api_monitoring_v1_devices_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/{device_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Device
         * @description One device.
         */
        get: operations["read_device_api_monitoring_v1_devices__device_id__get"];
        /**
         * Put Device
         * @description Replace what was set of a device.
         */
        put: operations["put_device_api_monitoring_v1_devices__device_id__put"];
        post?: never;
        /**
         * Retire Device
         * @description Take a device out of use. What was known of it stays.
         */
        delete: operations["retire_device_api_monitoring_v1_devices__device_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/{device_id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Device Changes
         * @description Every state the device was in, the newest first.
         */
        get: operations["list_device_changes_api_monitoring_v1_devices__device_id__changes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/{device_id}/maintenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maintain Device
         * @description Say until when a device is worked on, and why: nobody is called, and its online rate leaves the time out.
         */
        post: operations["maintain_device_api_monitoring_v1_devices__device_id__maintenance_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/{device_id}/end-maintenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Device Maintenance
         * @description Say that the work is done: the device is waited for again.
         */
        post: operations["end_device_maintenance_api_monitoring_v1_devices__device_id__end_maintenance_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Device Template
         * @description An empty sheet with the headings in your language, for spreadsheet programs to open.
         */
        get: operations["read_device_template_api_monitoring_v1_devices_import_template_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Devices
         * @description Register the devices of a workbook (.xlsx) or CSV file (UTF-8, GBK), and change those whose code is on file.
         *
         *     Up to 2,000 rows. All or nothing; sending a file again changes nothing more. An empty cell leaves on file what is
         *     there. With ``dry_run`` mistakes are told row by row, without it they are a 422.
         */
        post: operations["import_devices_api_monitoring_v1_devices_import_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitoring/v1/devices/{device_id}/test-alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Test Alarms
         * @description The test alarms of a device, the newest first.
         */
        get: operations["list_test_alarms_api_monitoring_v1_devices__device_id__test_alarms_get"];
        put?: never;
        /**
         * Start Test Alarm
         * @description Raise a test alarm of a device: it opens an incident that is an exercise, and calls you alone (R-4.1.2b).
         */
        post: operations["start_test_alarm_api_monitoring_v1_devices__device_id__test_alarms_post"];
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
         * AnswerWritten
         * @description An answer to one item. ``pass_fail``: `pass` or `fail`; a choice: the value of an answer; a reading: a number;
         *     ``photo``: no value, but ``photos``.
         */
        AnswerWritten: {
            /** Item */
            item: string;
            /**
             * Value
             * @description Left out: it was not done.
             */
            value?: string | number | null;
            /**
             * Note
             * @description What there is to say; needed where it was not done.
             */
            note?: string | null;
            /**
             * At
             * @description When the device says it was found.
             */
            at?: string | null;
            /**
             * Photos
             * @description All photos that show it; they were sent before.
             */
            photos?: string[];
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
         * CancelBasis
         * @description Why an inspection is not to be done.
         * @enum {string}
         */
        CancelBasis: "by_hand" | "shift_cancelled" | "shift_changed" | "shift_ended";
        /**
         * CellError
         * @description ``column``: the column's name as in `cells`; ``detail``: what to do, in your language.
         */
        CellError: {
            /** Column */
            column: string;
            /** Code */
            code: string;
            /** Detail */
            detail: string;
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
         * ChecklistBody
         * @description A checklist as it is set: the post that works through it, and what it says.
         */
        ChecklistBody: {
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /** Purpose Zh */
            purpose_zh?: string | null;
            /** Purpose En */
            purpose_en?: string | null;
            /** @description Left out: it is opened by hand only. */
            schedule?: components["schemas"]["ScheduleBody"] | null;
            /**
             * Route Id
             * @description The route of the site that is followed.
             */
            route_id?: string | null;
            /** Items */
            items: components["schemas"]["ItemBody"][];
            kind: components["schemas"]["monitoring_svc__checklists__domain__Kind"];
            /** Post */
            post: string;
            /**
             * Active
             * @description False: no more inspections are made of it.
             * @default true
             */
            active: boolean;
        };
        /**
         * ChecklistCreate
         * @description ``site_id``: for this site only, beside those of its type; left out: for every site of ``site_type``.
         */
        ChecklistCreate: {
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /** Purpose Zh */
            purpose_zh?: string | null;
            /** Purpose En */
            purpose_en?: string | null;
            /** @description Left out: it is opened by hand only. */
            schedule?: components["schemas"]["ScheduleBody"] | null;
            /**
             * Route Id
             * @description The route of the site that is followed.
             */
            route_id?: string | null;
            /** Items */
            items: components["schemas"]["ItemBody"][];
            kind: components["schemas"]["monitoring_svc__checklists__domain__Kind"];
            /** Post */
            post: string;
            /**
             * Active
             * @description False: no more inspections are made of it.
             * @default true
             */
            active: boolean;
            /** Code */
            code: string;
            /** Site Id */
            site_id?: string | null;
            /**
             * Site Type
             * @default default
             */
            site_type: string;
        };
        /** ChecklistRead */
        ChecklistRead: {
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /** Purpose Zh */
            purpose_zh?: string | null;
            /** Purpose En */
            purpose_en?: string | null;
            /** @description Left out: it is opened by hand only. */
            schedule?: components["schemas"]["ScheduleBody"] | null;
            /**
             * Route Id
             * @description The route of the site that is followed.
             */
            route_id?: string | null;
            /** Items */
            items: components["schemas"]["ItemBody"][];
            kind: components["schemas"]["monitoring_svc__checklists__domain__Kind"];
            /** Post */
            post: string;
            /**
             * Active
             * @description False: no more inspections are made of it.
             * @default true
             */
            active: boolean;
            /** Code */
            code: string;
            /** Site Id */
            site_id?: string | null;
            /**
             * Site Type
             * @default default
             */
            site_type: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
        };
        /**
         * ChecklistSummary
         * @description A checklist without its items.
         */
        ChecklistSummary: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Code */
            code: string;
            kind: components["schemas"]["monitoring_svc__checklists__domain__Kind"];
            /** Post */
            post: string;
            /** Site Id */
            site_id: string | null;
            /** Site Type */
            site_type: string;
            /** Active */
            active: boolean;
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            schedule: components["schemas"]["ScheduleBody"] | null;
            /** Item Count */
            item_count: number;
        };
        /**
         * ChecklistVersionRead
         * @description One version as it was set.
         */
        ChecklistVersionRead: {
            /** Version */
            version: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By
             * @description Null: it came with a release.
             */
            created_by: string | null;
            /** Created By Name */
            created_by_name: string | null;
            content: components["schemas"]["ContentBody"];
        };
        /**
         * ChecklistVersions
         * @description Every version, the newest first.
         */
        ChecklistVersions: {
            /** Items */
            items: components["schemas"]["ChecklistVersionRead"][];
        };
        /**
         * CheckpointBody
         * @description One place to pass.
         */
        CheckpointBody: {
            /**
             * Key
             * @description Names the checkpoint in every version; items of checklists and codes stand under it.
             */
            key: string;
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /**
             * Place
             * @description Where it is: building, floor, room.
             */
            place?: string | null;
            /**
             * Min Min
             * @description Fewer minutes after the checkpoint before: the visit is flagged.
             * @default 0
             */
            min_min: number;
            /**
             * By Min
             * @description To be passed so many minutes after the patrol may begin; left out: `checkpoint_notice_min` before its time is over.
             */
            by_min?: number | null;
        };
        /**
         * CheckpointDue
         * @description A checkpoint of the run. ``missed``: nobody was there by ``due_at``, or it was skipped; the leader was told.
         */
        CheckpointDue: {
            /** Key */
            key: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Missed */
            missed: boolean;
        };
        /**
         * CodeRead
         * @description The code that hangs at a checkpoint. ``text``: what its QR code says, or a tag; ``short``: what stands below.
         */
        CodeRead: {
            /** Checkpoint */
            checkpoint: string;
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /** Place */
            place: string | null;
            /** Issue */
            issue: number;
            /**
             * Issued At
             * Format: date-time
             */
            issued_at: string;
            /** Issued By Name */
            issued_by_name: string | null;
            /**
             * Reason
             * @description Why it was issued again; null: it is the first.
             */
            reason: string | null;
            /** Text */
            text: string;
            /** Short */
            short: string;
        };
        /**
         * CodeReissue
         * @description Whoever shows the code before is flagged from then on.
         */
        CodeReissue: {
            /** Reason */
            reason: string;
        };
        /**
         * ContentBody
         * @description What a version of a checklist says.
         */
        ContentBody: {
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /** Purpose Zh */
            purpose_zh?: string | null;
            /** Purpose En */
            purpose_en?: string | null;
            /** @description Left out: it is opened by hand only. */
            schedule?: components["schemas"]["ScheduleBody"] | null;
            /**
             * Route Id
             * @description The route of the site that is followed.
             */
            route_id?: string | null;
            /** Items */
            items: components["schemas"]["ItemBody"][];
        };
        /**
         * DeviceBody
         * @description A monitoring device as it is set.
         */
        DeviceBody: {
            /** Name */
            name: string;
            kind: components["schemas"]["monitoring_svc__devices__domain__Kind"];
            /** Place */
            place?: string | null;
            /**
             * Recorder Id
             * @description The recorder it hangs on: that one's trouble is its own.
             */
            recorder_id?: string | null;
            /** Channel */
            channel?: string | null;
            /**
             * Criticality
             * @description How bad it is while it is offline.
             * @default major
             * @enum {string}
             */
            criticality: "minor" | "major" | "critical";
            /**
             * Offline After S
             * @description Offline when it is not heard for so long; left out: the site's figure.
             */
            offline_after_s?: number | null;
        };
        /**
         * DeviceChangeRead
         * @description One state that a device was in, from ``at`` to the next one's ``at``. ``known_at``: when we knew.
         */
        DeviceChangeRead: {
            /** Number */
            number: number;
            state: components["schemas"]["monitoring_svc__devices__domain__State"];
            /** Troubles */
            troubles: components["schemas"]["Trouble"][];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Known At
             * Format: date-time
             */
            known_at: string;
            /** By */
            by: string | null;
            /** Reason */
            reason: string | null;
        };
        /**
         * DeviceCount
         * @description How many devices of a kind are in a state.
         */
        DeviceCount: {
            kind: components["schemas"]["monitoring_svc__devices__domain__Kind"];
            state: components["schemas"]["monitoring_svc__devices__domain__State"];
            /** Count */
            count: number;
        };
        /**
         * DeviceCreate
         * @description A monitoring device of a site; its code is what the site's systems call it.
         */
        DeviceCreate: {
            /** Name */
            name: string;
            kind: components["schemas"]["monitoring_svc__devices__domain__Kind"];
            /** Place */
            place?: string | null;
            /**
             * Recorder Id
             * @description The recorder it hangs on: that one's trouble is its own.
             */
            recorder_id?: string | null;
            /** Channel */
            channel?: string | null;
            /**
             * Criticality
             * @description How bad it is while it is offline.
             * @default major
             * @enum {string}
             */
            criticality: "minor" | "major" | "critical";
            /**
             * Offline After S
             * @description Offline when it is not heard for so long; left out: the site's figure.
             */
            offline_after_s?: number | null;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Code */
            code: string;
        };
        /**
         * DeviceMaintenance
         * @description Work on a device: nobody is called about it until then.
         */
        DeviceMaintenance: {
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Reason */
            reason: string;
        };
        /**
         * DeviceOnlineRate
         * @description Of one device.
         */
        DeviceOnlineRate: {
            /** Online S */
            online_s: number;
            /** Offline S */
            offline_s: number;
            /** Left Out S */
            left_out_s: number;
            /** Rate */
            rate: number | null;
            /**
             * Device Id
             * Format: uuid
             */
            device_id: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Code */
            code: string;
            /** Name */
            name: string;
            kind: components["schemas"]["monitoring_svc__devices__domain__Kind"];
        };
        /**
         * DeviceRead
         * @description A device, and how it is. ``observed_at``, ``received_at``: of the report that counts, by its clock and ours.
         */
        DeviceRead: {
            /** Name */
            name: string;
            kind: components["schemas"]["monitoring_svc__devices__domain__Kind"];
            /** Place */
            place?: string | null;
            /**
             * Recorder Id
             * @description The recorder it hangs on: that one's trouble is its own.
             */
            recorder_id?: string | null;
            /** Channel */
            channel?: string | null;
            /**
             * Criticality
             * @description How bad it is while it is offline.
             * @default major
             * @enum {string}
             */
            criticality: "minor" | "major" | "critical";
            /**
             * Offline After S
             * @description Offline when it is not heard for so long; left out: the site's figure.
             */
            offline_after_s?: number | null;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Retired At */
            retired_at: string | null;
            state: components["schemas"]["monitoring_svc__devices__domain__State"];
            /**
             * Since
             * Format: date-time
             * @description Since when it is so, by what was heard.
             */
            since: string;
            /** Troubles */
            troubles: components["schemas"]["Trouble"][];
            /** Observed At */
            observed_at: string | null;
            /** Received At */
            received_at: string | null;
            /**
             * Stale
             * @description Not heard for half the time after which it counts as offline.
             * @default false
             */
            stale: boolean;
            /**
             * Clock Offset S
             * @description By how much its clock is ahead of ours.
             */
            clock_offset_s: number | null;
            /**
             * Gap Since
             * @description Since when it does not record, by its clock.
             */
            gap_since: string | null;
            /**
             * Gap Until
             * @description Until when it did not; null where it still does not.
             */
            gap_until: string | null;
            /**
             * Storage Days
             * @description For how many more days there is room.
             */
            storage_days: number | null;
            /** Firmware */
            firmware: string | null;
            /** Maintenance Until */
            maintenance_until: string | null;
            /** Maintenance Reason */
            maintenance_reason: string | null;
            /** Maintenance By */
            maintenance_by: string | null;
            /**
             * Told
             * @description What was told of it and is not over.
             */
            told: ("degraded" | "offline") | null;
            /**
             * Alarm Id
             * @description The anomaly by which people are called.
             */
            alarm_id: string | null;
            /**
             * Explained By
             * @description The device whose trouble is told instead of its own.
             */
            explained_by: string | null;
        };
        /**
         * DeviceStateWritten
         * @description What a site's system says of a device.
         */
        DeviceStateWritten: {
            /**
             * Device
             * @description The device's code.
             */
            device: string;
            /**
             * Observed At
             * Format: date-time
             * @description By the device's own clock.
             */
            observed_at: string;
            /**
             * Online
             * @default true
             */
            online: boolean;
            /**
             * Gap Since
             * @description It does not record since then, by its clock.
             */
            gap_since?: string | null;
            /**
             * Gap Until
             * @description It did not record until then.
             */
            gap_until?: string | null;
            /** Storage Days */
            storage_days?: number | null;
            /** Firmware */
            firmware?: string | null;
        };
        /**
         * DeviceStates
         * @description A station's batch. Each device is taken in or rejected by itself.
         */
        DeviceStates: {
            /** States */
            states: components["schemas"]["DeviceStateWritten"][];
        };
        /**
         * DeviceStatesAnswer
         * @description How many states were taken in, and each that was not.
         */
        DeviceStatesAnswer: {
            /** Accepted */
            accepted: number;
            /** Rejected */
            rejected: components["schemas"]["RejectedState"][];
        };
        /**
         * DeviceSummary
         * @description Every site that has devices.
         */
        DeviceSummary: {
            /** Items */
            items: components["schemas"]["SiteDevices"][];
        };
        /**
         * DevicesBody
         * @description The site's monitoring devices that an item looks at: all of these kinds, and those of these codes.
         */
        DevicesBody: {
            /** Kinds */
            kinds?: components["schemas"]["monitoring_svc__devices__domain__Kind"][];
            /** Codes */
            codes?: string[];
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
         * FindingAccept
         * @description What a visitor's report is taken for.
         */
        FindingAccept: {
            kind: components["schemas"]["monitoring_svc__findings__domain__Kind"];
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /**
             * Place
             * @description A better word for the place; left out: the visitor's.
             */
            place?: string | null;
        };
        /**
         * FindingCreate
         * @description Something that was seen, by the one form for hazards, anomalies and incidents.
         */
        FindingCreate: {
            /**
             * Id
             * @description Made by the device; the same again is the same report, and photos are sent under it.
             */
            id?: string | null;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            kind: components["schemas"]["monitoring_svc__findings__domain__Kind"];
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /**
             * Place
             * @description Where it is, in words.
             */
            place: string;
            /**
             * What
             * @description What is wrong.
             */
            what: string;
            /**
             * Observed At
             * @description When it was seen; left out: as it was written.
             */
            observed_at?: string | null;
            /**
             * Claimed At
             * @description When the device says that it was written; kept beside our time.
             */
            claimed_at?: string | null;
        };
        /** FindingLinkCreate */
        FindingLinkCreate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Place
             * @description Where the code is put up; reports by it are of that place.
             */
            place: string;
        };
        /**
         * FindingLinkIssued
         * @description A new link. ``path`` holds the token, and is told this once.
         */
        FindingLinkIssued: {
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
            /** Place */
            place: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By
             * Format: uuid
             */
            created_by: string;
            /** Created By Name */
            created_by_name: string;
            /** Revoked At */
            revoked_at: string | null;
            /** Revoked By */
            revoked_by: string | null;
            /** Path */
            path: string;
        };
        /** FindingLinkRead */
        FindingLinkRead: {
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
            /** Place */
            place: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By
             * Format: uuid
             */
            created_by: string;
            /** Created By Name */
            created_by_name: string;
            /** Revoked At */
            revoked_at: string | null;
            /** Revoked By */
            revoked_by: string | null;
        };
        /** FindingPromote */
        FindingPromote: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "anomaly" | "incident";
            /** Reason */
            reason: string;
        };
        /**
         * FindingRead
         * @description A finding. ``kind`` and ``severity`` null: a visitor's that nobody has triaged.
         */
        FindingRead: {
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
            /** Number */
            number: string;
            kind: components["schemas"]["monitoring_svc__findings__domain__Kind"] | null;
            /** Severity */
            severity: ("info" | "minor" | "major" | "critical") | null;
            /** Place */
            place: string;
            /** What */
            what: string;
            source: components["schemas"]["Source"];
            state: components["schemas"]["monitoring_svc__findings__domain__State"];
            /**
             * Observed At
             * Format: date-time
             */
            observed_at: string;
            /**
             * Reported At
             * Format: date-time
             */
            reported_at: string;
            /** Claimed At */
            claimed_at: string | null;
            /** Reported By */
            reported_by: string | null;
            /** Reported By Name */
            reported_by_name: string | null;
            /** Contact */
            contact: string | null;
            /** Accepted At */
            accepted_at: string | null;
            /** Accepted By */
            accepted_by: string | null;
            /** Acknowledged At */
            acknowledged_at: string | null;
            /** Acknowledged By */
            acknowledged_by: string | null;
            /** Promoted At */
            promoted_at: string | null;
            /** Promoted By */
            promoted_by: string | null;
            /** Promote Reason */
            promote_reason: string | null;
            /** Escalated At */
            escalated_at: string | null;
            /** Ended At */
            ended_at: string | null;
            /** Ended By */
            ended_by: string | null;
            /** End Reason */
            end_reason: string | null;
            /** Incident Id */
            incident_id: string | null;
            /** Incident Number */
            incident_number: string | null;
            /** Photo Count */
            photo_count: number;
        };
        /** FindingReason */
        FindingReason: {
            /** Reason */
            reason: string;
        };
        /**
         * Flag
         * @description What is odd about a visit. It counts all the same, and everybody sees it.
         * @enum {string}
         */
        Flag: "too_soon" | "out_of_order" | "far" | "clock_off" | "old_code" | "typed";
        /**
         * Frequency
         * @description What the interval counts.
         * @enum {string}
         */
        Frequency: "hourly" | "daily" | "weekly" | "monthly";
        /**
         * GapReason
         * @description Why dates of a schedule had no inspection.
         * @enum {string}
         */
        GapReason: "outage" | "site_closed" | "checklist_out_of_use";
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
         * ImportReport
         * @description ``imported``: false where this was only tried. ``ignored_columns``: headings that mean nothing here.
         *
         *     ``sheet``: the sheet of a workbook that was read, ``other_sheets``: those with something in them that were not.
         */
        ImportReport: {
            /** Imported */
            imported: boolean;
            /** Sheet */
            sheet: string | null;
            /** Other Sheets */
            other_sheets: string[];
            /** New */
            new: number;
            /** Changed */
            changed: number;
            /** Unchanged */
            unchanged: number;
            /** Wrong */
            wrong: number;
            /** Ignored Columns */
            ignored_columns: string[];
            /** Rows */
            rows: components["schemas"]["ImportRow"][];
        };
        /**
         * ImportRow
         * @description A line of the file. ``outcome``: what importing does with it; nothing is stored while one is ``wrong``.
         */
        ImportRow: {
            /** Line */
            line: number;
            /** Cells */
            cells: {
                [key: string]: string;
            };
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "new" | "changed" | "unchanged" | "wrong";
            /** Changes */
            changes: string[];
            /** Errors */
            errors: components["schemas"]["CellError"][];
        };
        /** InspectionBegin */
        InspectionBegin: {
            /**
             * At
             * @description When the device says it was begun.
             */
            at?: string | null;
        };
        /** InspectionComplete */
        InspectionComplete: {
            /**
             * At
             * @description When the device says it was completed.
             */
            at?: string | null;
        };
        /**
         * InspectionCorrection
         * @description How an item really was, after completion, and why the answer was wrong. The outcome that was told stays.
         */
        InspectionCorrection: {
            /** Item */
            item: string;
            /**
             * Value
             * @description Left out: it was not done.
             */
            value?: string | number | null;
            /** Note */
            note?: string | null;
            /** Reason */
            reason: string;
            /**
             * Photos
             * @description All photos that show it; they were sent before.
             */
            photos?: string[];
        };
        /**
         * InspectionCreate
         * @description An inspection by hand. ``shift_id``: the shift whose work it is.
         */
        InspectionCreate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Checklist Id
             * Format: uuid
             */
            checklist_id: string;
            /** Shift Id */
            shift_id?: string | null;
            /**
             * From At
             * @description It may be begun from then on; left out: now.
             */
            from_at?: string | null;
            /**
             * Due At
             * Format: date-time
             * @description It is to be completed by then.
             */
            due_at: string;
        };
        /**
         * InspectionDetail
         * @description An inspection with the version of the checklist that it keeps, and every answer, the oldest first.
         *
         *     ``newest``: per item the answer that counts. ``missing``: keys of items that lack an answer, or some of their
         *     photos. ``applicable``: keys of the items that count after the answers so far. ``route``: the version of the route
         *     that it keeps; ``visits``: of its checkpoints, the oldest first. ``suggestions``: of items that look at monitoring
         *     devices, what is known of these now; none once it is over.
         */
        InspectionDetail: {
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
            /** Shift Id */
            shift_id: string | null;
            /**
             * Schedule Id
             * @description The schedule that it was opened by.
             */
            schedule_id: string | null;
            /**
             * Checklist Id
             * Format: uuid
             */
            checklist_id: string;
            /** Checklist Version */
            checklist_version: number;
            kind: components["schemas"]["monitoring_svc__checklists__domain__Kind"];
            /** Post */
            post: string;
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            trigger: components["schemas"]["Trigger"];
            /**
             * From At
             * Format: date-time
             */
            from_at: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Miss At
             * Format: date-time
             * @description Not completed by then, it counts as missed.
             */
            miss_at: string;
            state: components["schemas"]["monitoring_svc__inspections__domain__State"];
            /**
             * Overdue
             * @description Unfinished after its time, by now.
             */
            overdue: boolean;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /**
             * Opened By
             * @description Null: the clock made it for the shift.
             */
            opened_by: string | null;
            /** Begun At */
            begun_at: string | null;
            /** Begun By */
            begun_by: string | null;
            /** Begun By Name */
            begun_by_name: string | null;
            /**
             * Finished At
             * @description When it was completed, by our clock.
             */
            finished_at: string | null;
            /** Finished By */
            finished_by: string | null;
            /** Finished By Name */
            finished_by_name: string | null;
            /**
             * Claimed At
             * @description When the device said it was completed.
             */
            claimed_at: string | null;
            outcome: components["schemas"]["Outcome"] | null;
            /**
             * Late
             * @description Completed after its time; null while it is not.
             */
            late: boolean | null;
            /**
             * Item Count
             * @description How many items the version has.
             */
            item_count: number;
            /**
             * Answered
             * @description How many items that count have an answer, or a reason.
             */
            answered: number;
            /** Failed */
            failed: number;
            /** Skipped */
            skipped: number;
            /**
             * Missed At
             * @description It was missed then; it may have been done all the same later.
             */
            missed_at: string | null;
            /** Miss Reason */
            miss_reason: string | null;
            /** Explained At */
            explained_at: string | null;
            /** Explained By */
            explained_by: string | null;
            /** Cancelled At */
            cancelled_at: string | null;
            /** Cancelled By */
            cancelled_by: string | null;
            cancel_basis: components["schemas"]["CancelBasis"] | null;
            /** Cancel Reason */
            cancel_reason: string | null;
            /** Route Id */
            route_id: string | null;
            /** Route Version */
            route_version: number | null;
            /**
             * Checkpoint Count
             * @description How many checkpoints its route has.
             */
            checkpoint_count: number;
            /**
             * Visited
             * @description At how many of them somebody was.
             */
            visited: number;
            /**
             * Checkpoints Missed
             * @description Where nobody was in time, or that were skipped; the leader was told.
             */
            checkpoints_missed: number;
            /**
             * Flagged
             * @description At how many of them a visit is odd.
             */
            flagged: number;
            content: components["schemas"]["ContentBody"];
            /** Applicable */
            applicable: string[];
            /** Missing */
            missing: string[];
            /** Newest */
            newest: {
                [key: string]: components["schemas"]["ResultRead"];
            };
            /** Suggestions */
            suggestions: {
                [key: string]: components["schemas"]["SuggestionRead"];
            };
            /** Results */
            results: components["schemas"]["ResultRead"][];
            route: components["schemas"]["RouteContentBody"] | null;
            /** Checkpoints */
            checkpoints: components["schemas"]["CheckpointDue"][];
            /** Visits */
            visits: components["schemas"]["VisitRead"][];
            /**
             * Photos
             * @description All that arrived, the oldest first; answers name them.
             */
            photos: components["schemas"]["PhotoRead"][];
        };
        /**
         * InspectionRate
         * @description How a site does inspections of a kind. ``planned``: whose time is over, without what was cancelled.
         *
         *     ``rate``: completed in time of all planned, 0 to 1; null without any. What was done after it was missed counts as
         *     missed. ``checkpoint_rate``: checkpoints where somebody was in time of all that the planned have.
         */
        InspectionRate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            kind: components["schemas"]["monitoring_svc__checklists__domain__Kind"];
            /** Planned */
            planned: number;
            /** On Time */
            on_time: number;
            /** Late */
            late: number;
            /** Missed */
            missed: number;
            /** Failed */
            failed: number;
            /** Rate */
            rate: number | null;
            /** Checkpoints */
            checkpoints: number;
            /**
             * Visited
             * @description At how many of them somebody was in time.
             */
            visited: number;
            /** Checkpoint Rate */
            checkpoint_rate: number | null;
        };
        /**
         * InspectionRates
         * @description All together, and by site and kind.
         */
        InspectionRates: {
            /** Planned */
            planned: number;
            /** On Time */
            on_time: number;
            /** Late */
            late: number;
            /** Missed */
            missed: number;
            /** Failed */
            failed: number;
            /** Rate */
            rate: number | null;
            /** Checkpoints */
            checkpoints: number;
            /** Visited */
            visited: number;
            /** Checkpoint Rate */
            checkpoint_rate: number | null;
            /** Items */
            items: components["schemas"]["InspectionRate"][];
        };
        /**
         * InspectionRead
         * @description An inspection without its items. It is due from ``from_at`` on.
         */
        InspectionRead: {
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
            /** Shift Id */
            shift_id: string | null;
            /**
             * Schedule Id
             * @description The schedule that it was opened by.
             */
            schedule_id: string | null;
            /**
             * Checklist Id
             * Format: uuid
             */
            checklist_id: string;
            /** Checklist Version */
            checklist_version: number;
            kind: components["schemas"]["monitoring_svc__checklists__domain__Kind"];
            /** Post */
            post: string;
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            trigger: components["schemas"]["Trigger"];
            /**
             * From At
             * Format: date-time
             */
            from_at: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Miss At
             * Format: date-time
             * @description Not completed by then, it counts as missed.
             */
            miss_at: string;
            state: components["schemas"]["monitoring_svc__inspections__domain__State"];
            /**
             * Overdue
             * @description Unfinished after its time, by now.
             */
            overdue: boolean;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /**
             * Opened By
             * @description Null: the clock made it for the shift.
             */
            opened_by: string | null;
            /** Begun At */
            begun_at: string | null;
            /** Begun By */
            begun_by: string | null;
            /** Begun By Name */
            begun_by_name: string | null;
            /**
             * Finished At
             * @description When it was completed, by our clock.
             */
            finished_at: string | null;
            /** Finished By */
            finished_by: string | null;
            /** Finished By Name */
            finished_by_name: string | null;
            /**
             * Claimed At
             * @description When the device said it was completed.
             */
            claimed_at: string | null;
            outcome: components["schemas"]["Outcome"] | null;
            /**
             * Late
             * @description Completed after its time; null while it is not.
             */
            late: boolean | null;
            /**
             * Item Count
             * @description How many items the version has.
             */
            item_count: number;
            /**
             * Answered
             * @description How many items that count have an answer, or a reason.
             */
            answered: number;
            /** Failed */
            failed: number;
            /** Skipped */
            skipped: number;
            /**
             * Missed At
             * @description It was missed then; it may have been done all the same later.
             */
            missed_at: string | null;
            /** Miss Reason */
            miss_reason: string | null;
            /** Explained At */
            explained_at: string | null;
            /** Explained By */
            explained_by: string | null;
            /** Cancelled At */
            cancelled_at: string | null;
            /** Cancelled By */
            cancelled_by: string | null;
            cancel_basis: components["schemas"]["CancelBasis"] | null;
            /** Cancel Reason */
            cancel_reason: string | null;
            /** Route Id */
            route_id: string | null;
            /** Route Version */
            route_version: number | null;
            /**
             * Checkpoint Count
             * @description How many checkpoints its route has.
             */
            checkpoint_count: number;
            /**
             * Visited
             * @description At how many of them somebody was.
             */
            visited: number;
            /**
             * Checkpoints Missed
             * @description Where nobody was in time, or that were skipped; the leader was told.
             */
            checkpoints_missed: number;
            /**
             * Flagged
             * @description At how many of them a visit is odd.
             */
            flagged: number;
        };
        /** InspectionReason */
        InspectionReason: {
            /** Reason */
            reason: string;
        };
        /**
         * InspectionResults
         * @description Answers in their order. A further answer to an item stands for the one before, which stays on record.
         */
        InspectionResults: {
            /** Results */
            results: components["schemas"]["AnswerWritten"][];
        };
        /**
         * InspectionScheduleBody
         * @description A schedule as it is set. ``checklist_id``: a checklist in use at the site; each inspection is made by the version
         *     that holds when it opens.
         */
        InspectionScheduleBody: {
            /** Title */
            title: string;
            /**
             * Checklist Id
             * Format: uuid
             */
            checklist_id: string;
            /**
             * Posts
             * @description Each has an inspection of its own; left out: the post of the checklist.
             */
            posts?: string[];
            recurrence: components["schemas"]["RecurrenceBody"];
            /**
             * Open Before Min
             * @description It opens so many minutes before each date.
             * @default 0
             */
            open_before_min: number;
            /**
             * Due After Min
             * @description It is due so many minutes after it.
             */
            due_after_min: number;
        };
        /** InspectionScheduleCreate */
        InspectionScheduleCreate: {
            /** Title */
            title: string;
            /**
             * Checklist Id
             * Format: uuid
             */
            checklist_id: string;
            /**
             * Posts
             * @description Each has an inspection of its own; left out: the post of the checklist.
             */
            posts?: string[];
            recurrence: components["schemas"]["RecurrenceBody"];
            /**
             * Open Before Min
             * @description It opens so many minutes before each date.
             * @default 0
             */
            open_before_min: number;
            /**
             * Due After Min
             * @description It is due so many minutes after it.
             */
            due_after_min: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
        };
        /** InspectionScheduleDetail */
        InspectionScheduleDetail: {
            /** Title */
            title: string;
            /**
             * Checklist Id
             * Format: uuid
             */
            checklist_id: string;
            /** Posts */
            posts: string[];
            recurrence: components["schemas"]["RecurrenceBody"];
            /**
             * Open Before Min
             * @description It opens so many minutes before each date.
             * @default 0
             */
            open_before_min: number;
            /**
             * Due After Min
             * @description It is due so many minutes after it.
             */
            due_after_min: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** @default active */
            state: components["schemas"]["monitoring_svc__inspection_schedules__domain__State"];
            /** Zh */
            zh: string;
            /** En */
            en: string;
            /**
             * Checklist Zh
             * @default
             */
            checklist_zh: string;
            /**
             * Checklist En
             * @default
             */
            checklist_en: string;
            /**
             * Next At
             * @description The next date whose inspections are still to be opened.
             */
            next_at: string | null;
            /** Paused Until */
            paused_until: string | null;
            /** Pause Reason */
            pause_reason: string | null;
            /** Paused By Name */
            paused_by_name: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By
             * Format: uuid
             */
            created_by: string;
            /** Created By Name */
            created_by_name: string | null;
            /** Retired At */
            retired_at: string | null;
            /** @description The inspection of its newest date; null: there was none yet. */
            last?: components["schemas"]["LastInspection"] | null;
            /**
             * Gaps
             * @description Dates that had no inspection, the newest first.
             */
            gaps: components["schemas"]["ScheduleGapRead"][];
        };
        /**
         * InspectionScheduleRead
         * @description A schedule, and how it stands. ``zh`` and ``en``: its recurrence in words.
         */
        InspectionScheduleRead: {
            /** Title */
            title: string;
            /**
             * Checklist Id
             * Format: uuid
             */
            checklist_id: string;
            /** Posts */
            posts: string[];
            recurrence: components["schemas"]["RecurrenceBody"];
            /**
             * Open Before Min
             * @description It opens so many minutes before each date.
             * @default 0
             */
            open_before_min: number;
            /**
             * Due After Min
             * @description It is due so many minutes after it.
             */
            due_after_min: number;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** @default active */
            state: components["schemas"]["monitoring_svc__inspection_schedules__domain__State"];
            /** Zh */
            zh: string;
            /** En */
            en: string;
            /**
             * Checklist Zh
             * @default
             */
            checklist_zh: string;
            /**
             * Checklist En
             * @default
             */
            checklist_en: string;
            /**
             * Next At
             * @description The next date whose inspections are still to be opened.
             */
            next_at: string | null;
            /** Paused Until */
            paused_until: string | null;
            /** Pause Reason */
            pause_reason: string | null;
            /** Paused By Name */
            paused_by_name: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By
             * Format: uuid
             */
            created_by: string;
            /** Created By Name */
            created_by_name: string | null;
            /** Retired At */
            retired_at: string | null;
            /** @description The inspection of its newest date; null: there was none yet. */
            last?: components["schemas"]["LastInspection"] | null;
        };
        /**
         * ItemBody
         * @description One thing to check. The answer of ``pass_fail`` is ``pass`` or ``fail``.
         */
        ItemBody: {
            /**
             * Key
             * @description Names the item in every version; an answer stands under it.
             */
            key: string;
            kind: components["schemas"]["ItemKind"];
            /** Title Zh */
            title_zh: string;
            /** Title En */
            title_en: string;
            /** Hint Zh */
            hint_zh?: string | null;
            /** Hint En */
            hint_en?: string | null;
            /**
             * Required
             * @description False: it may be left out without a reason.
             * @default true
             */
            required: boolean;
            /** Unit */
            unit?: string | null;
            /**
             * Min
             * @description A reading below it does not pass.
             */
            min?: number | null;
            /**
             * Max
             * @description A reading above it does not pass.
             */
            max?: number | null;
            /**
             * Decimals
             * @description Decimals of a reading shown.
             */
            decimals?: number | null;
            /** Options */
            options?: components["schemas"]["OptionBody"][];
            only_if?: components["schemas"]["OnlyIfBody"] | null;
            /** @description Left out: it is on record and opens nothing. */
            on_failure?: components["schemas"]["OnFailureBody"] | null;
            /**
             * Min Photos
             * @description So many photos answer an item of kind `photo`; left out: one.
             */
            min_photos?: number | null;
            /**
             * Must Stay On
             * @description Equipment that must never be switched off (R-4.3.2b).
             * @default false
             */
            must_stay_on: boolean;
            /**
             * Checkpoint
             * @description At which checkpoint of the route; left out: anywhere.
             */
            checkpoint?: string | null;
            /** @description What is known of these devices is suggested as its answer (R-4.1.2b). */
            devices?: components["schemas"]["DevicesBody"] | null;
            /**
             * Test Alarm
             * @description A test alarm of its devices is made, and says whether it passes (R-4.1.2b).
             * @default false
             */
            test_alarm: boolean;
        };
        /**
         * ItemKind
         * @description What an item takes as an answer.
         * @enum {string}
         */
        ItemKind: "pass_fail" | "reading" | "choice" | "text" | "photo";
        /**
         * Lack
         * @description Where a test alarm that failed came to a halt, the first place on its road.
         * @enum {string}
         */
        Lack: "no_incident" | "no_message" | "no_answer";
        /**
         * LastInspection
         * @description The inspection of the newest date.
         */
        LastInspection: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            state: components["schemas"]["monitoring_svc__inspections__domain__State"];
            outcome: components["schemas"]["Outcome"] | null;
            /** Late */
            late: boolean | null;
            /** Missed At */
            missed_at: string | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
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
         * NextDates
         * @description What comes next. ``zh``, ``en``: the recurrence in words; ``rrule``: as RFC 5545 has it, for other calendars.
         */
        NextDates: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
            /** Rrule */
            rrule: string[];
            /**
             * Timezone
             * @description The zone of the site's clock, which decides.
             */
            timezone: string;
            /** Dates */
            dates: string[];
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
         * OnFailureBody
         * @description How bad it is where the item does not pass. ``major`` and ``critical`` are told at once.
         */
        OnFailureBody: {
            /**
             * Severity
             * @enum {string}
             */
            severity: "minor" | "major" | "critical";
            /**
             * Zh
             * @description What it is called then; left out: the title.
             */
            zh?: string | null;
            /** En */
            en?: string | null;
        };
        /**
         * OnlineRates
         * @description The period, and the rates by site and by device.
         */
        OnlineRates: {
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
            /** Sites */
            sites: components["schemas"]["SiteOnlineRate"][];
            /** Devices */
            devices: components["schemas"]["DeviceOnlineRate"][];
        };
        /**
         * OnlyIfBody
         * @description The item counts only where an earlier item has one of these answers.
         */
        OnlyIfBody: {
            /** Item */
            item: string;
            /** Values */
            values: string[];
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
        /**
         * OptionBody
         * @description One answer of a choice.
         */
        OptionBody: {
            /** Value */
            value: string;
            /** Zh */
            zh: string;
            /** En */
            en: string;
            /**
             * Ok
             * @description False: who answers so says that it does not pass.
             * @default true
             */
            ok: boolean;
        };
        /**
         * Outcome
         * @description What an inspection came to when it was completed.
         * @enum {string}
         */
        Outcome: "passed" | "failed";
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
        /** Page[ChecklistSummary] */
        Page_ChecklistSummary_: {
            /** Items */
            items: components["schemas"]["ChecklistSummary"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[DeviceChangeRead] */
        Page_DeviceChangeRead_: {
            /** Items */
            items: components["schemas"]["DeviceChangeRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[DeviceRead] */
        Page_DeviceRead_: {
            /** Items */
            items: components["schemas"]["DeviceRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[FindingLinkRead] */
        Page_FindingLinkRead_: {
            /** Items */
            items: components["schemas"]["FindingLinkRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[FindingRead] */
        Page_FindingRead_: {
            /** Items */
            items: components["schemas"]["FindingRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[InspectionRead] */
        Page_InspectionRead_: {
            /** Items */
            items: components["schemas"]["InspectionRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[InspectionScheduleRead] */
        Page_InspectionScheduleRead_: {
            /** Items */
            items: components["schemas"]["InspectionScheduleRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[RouteRead] */
        Page_RouteRead_: {
            /** Items */
            items: components["schemas"]["RouteRead"][];
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
        /** Page[TestAlarmRead] */
        Page_TestAlarmRead_: {
            /** Items */
            items: components["schemas"]["TestAlarmRead"][];
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
         * PhotoList
         * @description The photos of one finding, the oldest first.
         */
        PhotoList: {
            /** Items */
            items: components["schemas"]["PhotoRead"][];
        };
        /**
         * PhotoRead
         * @description A photo without its content. It is drawn anew by the service, upright and marked with place, person and times.
         */
        PhotoRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Sha256
             * @description Of what is kept and served.
             */
            sha256: string;
            /**
             * Original Sha256
             * @description Of what the device sent, which is not kept.
             */
            original_sha256: string;
            /** Size */
            size: number;
            /** Width */
            width: number;
            /** Height */
            height: number;
            /**
             * Taken At
             * @description When the device says it was taken.
             */
            taken_at: string | null;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /**
             * Created By
             * Format: uuid
             */
            created_by: string;
            /** Created By Name */
            created_by_name: string | null;
            /**
             * Hold
             * @description It is of a finding, or an answer names it. Others are removed after a time.
             */
            hold: boolean;
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
            unset?: ("future_tolerance_s" | "oldest_reading_days" | "late_after_s" | "checklists_on" | "inspection_grace_min" | "checkpoint_notice_min" | "checkpoint_radius_m" | "finding_critical_ack_min" | "finding_major_ack_min" | "finding_minor_ack_min" | "finding_triage_min" | "device_offline_after_s" | "device_settle_s" | "device_degraded_after_s" | "device_clock_drift_s" | "device_gap_s" | "device_storage_days" | "test_alarm_wait_s")[];
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
         * @description The figures of ingest, inspections, findings and monitoring devices, with their defaults.
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
            /**
             * Checklists On
             * @description Shifts that begin from then on get the inspections of the site's checklists.
             * @default false
             */
            checklists_on: boolean;
            /**
             * Inspection Grace Min
             * @description So long after its time an inspection that is not completed counts as missed.
             * @default 15
             */
            inspection_grace_min: number;
            /**
             * Checkpoint Notice Min
             * @description So long before its time is over the leader is told of checkpoints where nobody was.
             * @default 15
             */
            checkpoint_notice_min: number;
            /**
             * Checkpoint Radius M
             * @description A visit of a checkpoint further from the site is flagged.
             * @default 500
             */
            checkpoint_radius_m: number;
            /**
             * Finding Critical Ack Min
             * @description A critical finding that the leader has not acknowledged by then is told to headquarters, too.
             * @default 3
             */
            finding_critical_ack_min: number;
            /**
             * Finding Major Ack Min
             * @description The same for a major one.
             * @default 5
             */
            finding_major_ack_min: number;
            /**
             * Finding Minor Ack Min
             * @description The same for a milder one.
             * @default 30
             */
            finding_minor_ack_min: number;
            /**
             * Finding Triage Min
             * @description What a visitor reported and nobody has triaged by then is told to headquarters, too.
             * @default 15
             */
            finding_triage_min: number;
            /**
             * Device Offline After S
             * @description A monitoring device that is not heard for so long is offline; one may have a figure of its own.
             * @default 90
             */
            device_offline_after_s: number;
            /**
             * Device Settle S
             * @description So long a monitoring device must be offline, or well again, before it is told.
             * @default 20
             */
            device_settle_s: number;
            /**
             * Device Degraded After S
             * @description So long something else must be wrong with a monitoring device before it is told.
             * @default 180
             */
            device_degraded_after_s: number;
            /**
             * Device Clock Drift S
             * @description By how much a monitoring device's clock may differ from ours.
             * @default 30
             */
            device_clock_drift_s: number;
            /**
             * Device Gap S
             * @description How long its recording may be interrupted.
             * @default 60
             */
            device_gap_s: number;
            /**
             * Device Storage Days
             * @description A recorder with room for fewer days is told.
             * @default 7
             */
            device_storage_days: number;
            /**
             * Test Alarm Wait S
             * @description A test alarm that has not come the whole way by then has failed.
             * @default 180
             */
            test_alarm_wait_s: number;
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
         * @description The figures of ingest, inspections, findings and monitoring devices, with their defaults.
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
            /**
             * Checklists On
             * @description Shifts that begin from then on get the inspections of the site's checklists.
             * @default false
             */
            checklists_on: boolean;
            /**
             * Inspection Grace Min
             * @description So long after its time an inspection that is not completed counts as missed.
             * @default 15
             */
            inspection_grace_min: number;
            /**
             * Checkpoint Notice Min
             * @description So long before its time is over the leader is told of checkpoints where nobody was.
             * @default 15
             */
            checkpoint_notice_min: number;
            /**
             * Checkpoint Radius M
             * @description A visit of a checkpoint further from the site is flagged.
             * @default 500
             */
            checkpoint_radius_m: number;
            /**
             * Finding Critical Ack Min
             * @description A critical finding that the leader has not acknowledged by then is told to headquarters, too.
             * @default 3
             */
            finding_critical_ack_min: number;
            /**
             * Finding Major Ack Min
             * @description The same for a major one.
             * @default 5
             */
            finding_major_ack_min: number;
            /**
             * Finding Minor Ack Min
             * @description The same for a milder one.
             * @default 30
             */
            finding_minor_ack_min: number;
            /**
             * Finding Triage Min
             * @description What a visitor reported and nobody has triaged by then is told to headquarters, too.
             * @default 15
             */
            finding_triage_min: number;
            /**
             * Device Offline After S
             * @description A monitoring device that is not heard for so long is offline; one may have a figure of its own.
             * @default 90
             */
            device_offline_after_s: number;
            /**
             * Device Settle S
             * @description So long a monitoring device must be offline, or well again, before it is told.
             * @default 20
             */
            device_settle_s: number;
            /**
             * Device Degraded After S
             * @description So long something else must be wrong with a monitoring device before it is told.
             * @default 180
             */
            device_degraded_after_s: number;
            /**
             * Device Clock Drift S
             * @description By how much a monitoring device's clock may differ from ours.
             * @default 30
             */
            device_clock_drift_s: number;
            /**
             * Device Gap S
             * @description How long its recording may be interrupted.
             * @default 60
             */
            device_gap_s: number;
            /**
             * Device Storage Days
             * @description A recorder with room for fewer days is told.
             * @default 7
             */
            device_storage_days: number;
            /**
             * Test Alarm Wait S
             * @description A test alarm that has not come the whole way by then has failed.
             * @default 180
             */
            test_alarm_wait_s: number;
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
            /**
             * Checklists On
             * @description Shifts that begin from then on get the inspections of the site's checklists.
             * @default false
             */
            checklists_on: boolean;
            /**
             * Inspection Grace Min
             * @description So long after its time an inspection that is not completed counts as missed.
             * @default 15
             */
            inspection_grace_min: number;
            /**
             * Checkpoint Notice Min
             * @description So long before its time is over the leader is told of checkpoints where nobody was.
             * @default 15
             */
            checkpoint_notice_min: number;
            /**
             * Checkpoint Radius M
             * @description A visit of a checkpoint further from the site is flagged.
             * @default 500
             */
            checkpoint_radius_m: number;
            /**
             * Finding Critical Ack Min
             * @description A critical finding that the leader has not acknowledged by then is told to headquarters, too.
             * @default 3
             */
            finding_critical_ack_min: number;
            /**
             * Finding Major Ack Min
             * @description The same for a major one.
             * @default 5
             */
            finding_major_ack_min: number;
            /**
             * Finding Minor Ack Min
             * @description The same for a milder one.
             * @default 30
             */
            finding_minor_ack_min: number;
            /**
             * Finding Triage Min
             * @description What a visitor reported and nobody has triaged by then is told to headquarters, too.
             * @default 15
             */
            finding_triage_min: number;
            /**
             * Device Offline After S
             * @description A monitoring device that is not heard for so long is offline; one may have a figure of its own.
             * @default 90
             */
            device_offline_after_s: number;
            /**
             * Device Settle S
             * @description So long a monitoring device must be offline, or well again, before it is told.
             * @default 20
             */
            device_settle_s: number;
            /**
             * Device Degraded After S
             * @description So long something else must be wrong with a monitoring device before it is told.
             * @default 180
             */
            device_degraded_after_s: number;
            /**
             * Device Clock Drift S
             * @description By how much a monitoring device's clock may differ from ours.
             * @default 30
             */
            device_clock_drift_s: number;
            /**
             * Device Gap S
             * @description How long its recording may be interrupted.
             * @default 60
             */
            device_gap_s: number;
            /**
             * Device Storage Days
             * @description A recorder with room for fewer days is told.
             * @default 7
             */
            device_storage_days: number;
            /**
             * Test Alarm Wait S
             * @description A test alarm that has not come the whole way by then has failed.
             * @default 180
             */
            test_alarm_wait_s: number;
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
         * Proof
         * @description What proves that somebody was at a checkpoint, the strongest first.
         * @enum {string}
         */
        Proof: "qr" | "nfc" | "place" | "none";
        /**
         * PublicPlace
         * @description What whoever has the link sees of the place.
         */
        PublicPlace: {
            /** Site */
            site: string;
            /** Place */
            place: string;
        };
        /**
         * PublicReceipt
         * @description That it has arrived, and how it stands; nothing about people.
         */
        PublicReceipt: {
            /** Number */
            number: string;
            /**
             * State
             * @enum {string}
             */
            state: "received" | "in_hand" | "resolved" | "rejected";
            /**
             * Path
             * @description Where the reporter sees what became of it.
             */
            path: string;
        };
        /**
         * PublicReport
         * @description What a visitor reports. ``client_id``: made by their device; the same again is the same report.
         */
        PublicReport: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /** What */
            what: string;
            /**
             * Place
             * @description Where exactly.
             */
            place?: string | null;
            /**
             * Contact
             * @description How to reach them; only if they want that.
             */
            contact?: string | null;
            /**
             * Website
             * @description People do not see this field and leave it empty.
             */
            website?: string | null;
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
         * RecurrenceBody
         * @description What recurs, by the clock of the site.
         */
        RecurrenceBody: {
            frequency: components["schemas"]["Frequency"];
            /**
             * Every
             * @description So many hours, days, weeks or months lie between.
             * @default 1
             */
            every: number;
            /**
             * Weekdays
             * @description 1 is Monday. Weekly: on these days. Hourly: only on these days.
             */
            weekdays?: number[];
            /**
             * Month Days
             * @description Monthly: on these days; -1 is the last day of the month.
             */
            month_days?: number[];
            /**
             * Times
             * @description Hourly: the one that it begins at on its first day.
             */
            times: string[];
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            /**
             * Ends On
             * @description The last day that counts.
             */
            ends_on?: string | null;
            /**
             * Excluded
             * @description Days that do not count.
             */
            excluded?: string[];
        };
        /**
         * RecurrencePreview
         * @description A recurrence that nobody has saved.
         */
        RecurrencePreview: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            recurrence: components["schemas"]["RecurrenceBody"];
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
         * RejectedState
         * @description A device's state that was not taken in: its place in the batch, and why.
         */
        RejectedState: {
            /** Index */
            index: number;
            /**
             * Code
             * @constant
             */
            code: "unknown-device";
            /** Detail */
            detail: string;
        };
        /**
         * ResultRead
         * @description One answer; rows are only added. ``value`` null: it was not done, and ``note`` says why.
         *
         *     ``corrects``: the answer before, which this one was written for after completion, for ``reason``.
         */
        ResultRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Item */
            item: string;
            /** Value */
            value: string | number | null;
            /**
             * Passed
             * @description Null: nobody judges it, or it was not done.
             */
            passed: boolean | null;
            /** Skipped */
            skipped: boolean;
            /** Note */
            note: string | null;
            /** Claimed At */
            claimed_at: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /**
             * Recorded By
             * Format: uuid
             */
            recorded_by: string;
            /** Recorded By Name */
            recorded_by_name: string | null;
            /** Corrects */
            corrects: string | null;
            /** Reason */
            reason: string | null;
            /** Photos */
            photos: string[];
            /** @description What was suggested when the answer was given. */
            suggested: components["schemas"]["SuggestionRead"] | null;
        };
        /** RouteBody */
        RouteBody: {
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /**
             * Order
             * @enum {string}
             */
            order: "in_order" | "free";
            /** Checkpoints */
            checkpoints: components["schemas"]["CheckpointBody"][];
            /**
             * Active
             * @description False: no more patrols follow it.
             * @default true
             */
            active: boolean;
        };
        /**
         * RouteCodes
         * @description The codes of the checkpoints that the newest version has, in its order.
         */
        RouteCodes: {
            /** Items */
            items: components["schemas"]["CodeRead"][];
        };
        /**
         * RouteContentBody
         * @description What a version of a route says. ``free``: the checkpoints may be passed in any order.
         */
        RouteContentBody: {
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /**
             * Order
             * @enum {string}
             */
            order: "in_order" | "free";
            /** Checkpoints */
            checkpoints: components["schemas"]["CheckpointBody"][];
        };
        /** RouteCreate */
        RouteCreate: {
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /**
             * Order
             * @enum {string}
             */
            order: "in_order" | "free";
            /** Checkpoints */
            checkpoints: components["schemas"]["CheckpointBody"][];
            /**
             * Active
             * @description False: no more patrols follow it.
             * @default true
             */
            active: boolean;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
        };
        /** RouteRead */
        RouteRead: {
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /**
             * Order
             * @enum {string}
             */
            order: "in_order" | "free";
            /** Checkpoints */
            checkpoints: components["schemas"]["CheckpointBody"][];
            /**
             * Active
             * @description False: no more patrols follow it.
             * @default true
             */
            active: boolean;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
        };
        /**
         * RouteVersionRead
         * @description One version as it was set.
         */
        RouteVersionRead: {
            /** Version */
            version: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By
             * Format: uuid
             */
            created_by: string;
            /** Created By Name */
            created_by_name: string | null;
            content: components["schemas"]["RouteContentBody"];
        };
        /**
         * RouteVersions
         * @description Every version, the newest first.
         */
        RouteVersions: {
            /** Items */
            items: components["schemas"]["RouteVersionRead"][];
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
         * ScheduleBody
         * @description When within a shift, in minutes after its start or its end; below 0: before it.
         */
        ScheduleBody: {
            /**
             * Anchor
             * @enum {string}
             */
            anchor: "start" | "end";
            /** From Min */
            from_min: number;
            /** Until Min */
            until_min: number;
            /**
             * Every Min
             * @description Again and again after so long, from the start of the shift; left out: once.
             */
            every_min?: number | null;
        };
        /**
         * ScheduleGapRead
         * @description Dates that had no inspection: from the first to the last of them, and how many.
         */
        ScheduleGapRead: {
            reason: components["schemas"]["GapReason"];
            /**
             * First At
             * Format: date-time
             */
            first_at: string;
            /**
             * Last At
             * Format: date-time
             */
            last_at: string;
            /** Dates */
            dates: number;
            /**
             * Found At
             * Format: date-time
             */
            found_at: string;
        };
        /** SchedulePause */
        SchedulePause: {
            /**
             * Until
             * Format: date
             * @description The first day that counts again, by the clock of the site.
             */
            until: string;
            /** Reason */
            reason: string;
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
         * SiteDevices
         * @description A site's monitoring devices at a glance.
         */
        SiteDevices: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Total */
            total: number;
            /** Ok */
            ok: number;
            /** Degraded */
            degraded: number;
            /** Offline */
            offline: number;
            /** Unknown */
            unknown: number;
            /** Maintenance */
            maintenance: number;
            /** Items */
            items: components["schemas"]["DeviceCount"][];
        };
        /**
         * SiteOnlineRate
         * @description Of all devices of a site.
         */
        SiteOnlineRate: {
            /** Online S */
            online_s: number;
            /** Offline S */
            offline_s: number;
            /** Left Out S */
            left_out_s: number;
            /** Rate */
            rate: number | null;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Devices */
            devices: number;
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
            /**
             * Checklists On
             * @description Shifts that begin from then on get the inspections of the site's checklists.
             * @default false
             */
            checklists_on: boolean;
            /**
             * Inspection Grace Min
             * @description So long after its time an inspection that is not completed counts as missed.
             * @default 15
             */
            inspection_grace_min: number;
            /**
             * Checkpoint Notice Min
             * @description So long before its time is over the leader is told of checkpoints where nobody was.
             * @default 15
             */
            checkpoint_notice_min: number;
            /**
             * Checkpoint Radius M
             * @description A visit of a checkpoint further from the site is flagged.
             * @default 500
             */
            checkpoint_radius_m: number;
            /**
             * Finding Critical Ack Min
             * @description A critical finding that the leader has not acknowledged by then is told to headquarters, too.
             * @default 3
             */
            finding_critical_ack_min: number;
            /**
             * Finding Major Ack Min
             * @description The same for a major one.
             * @default 5
             */
            finding_major_ack_min: number;
            /**
             * Finding Minor Ack Min
             * @description The same for a milder one.
             * @default 30
             */
            finding_minor_ack_min: number;
            /**
             * Finding Triage Min
             * @description What a visitor reported and nobody has triaged by then is told to headquarters, too.
             * @default 15
             */
            finding_triage_min: number;
            /**
             * Device Offline After S
             * @description A monitoring device that is not heard for so long is offline; one may have a figure of its own.
             * @default 90
             */
            device_offline_after_s: number;
            /**
             * Device Settle S
             * @description So long a monitoring device must be offline, or well again, before it is told.
             * @default 20
             */
            device_settle_s: number;
            /**
             * Device Degraded After S
             * @description So long something else must be wrong with a monitoring device before it is told.
             * @default 180
             */
            device_degraded_after_s: number;
            /**
             * Device Clock Drift S
             * @description By how much a monitoring device's clock may differ from ours.
             * @default 30
             */
            device_clock_drift_s: number;
            /**
             * Device Gap S
             * @description How long its recording may be interrupted.
             * @default 60
             */
            device_gap_s: number;
            /**
             * Device Storage Days
             * @description A recorder with room for fewer days is told.
             * @default 7
             */
            device_storage_days: number;
            /**
             * Test Alarm Wait S
             * @description A test alarm that has not come the whole way by then has failed.
             * @default 180
             */
            test_alarm_wait_s: number;
        };
        /**
         * Source
         * @description Who observed it.
         * @enum {string}
         */
        Source: "on_duty" | "office" | "visitor";
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
         * SuggestionRead
         * @description What is known of the devices that an item looks at, as its answer; null where there is no such device. Of a
         *     reading: how many are not well. Where a test alarm decides: how it ended; null before.
         *
         *     ``bad``: how many of ``total`` are not well; what is in maintenance is named and takes nothing from it.
         */
        SuggestionRead: {
            /** Value */
            value: ("pass" | "fail") | number | null;
            /** Total */
            total: number;
            /** Bad */
            bad: number;
            /** Zh */
            zh: string;
            /** En */
            en: string;
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
         * TestAlarmRead
         * @description A test alarm, and how far it has come: it passed once its incident was opened and who started it has confirmed
         *     the message. ``lack``: where one that failed came to a halt.
         */
        TestAlarmRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Device Id
             * Format: uuid
             */
            device_id: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Severity
             * @enum {string}
             */
            severity: "info" | "minor" | "major" | "critical";
            /** Inspection Id */
            inspection_id: string | null;
            /** Item */
            item: string | null;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /**
             * Started By
             * Format: uuid
             */
            started_by: string;
            /** Started By Name */
            started_by_name: string;
            /**
             * Due At
             * Format: date-time
             * @description It fails when it has not come the whole way by then.
             */
            due_at: string;
            state: components["schemas"]["monitoring_svc__test_alarms__domain__State"];
            /** Incident Id */
            incident_id: string | null;
            /** Incident Number */
            incident_number: string | null;
            /**
             * Opened At
             * @description When its incident was opened, marked as an exercise.
             */
            opened_at: string | null;
            /**
             * Channel
             * @description The first that took the message for who started it.
             */
            channel: string | null;
            /** Reached At */
            reached_at: string | null;
            /**
             * Confirmed At
             * @description When who started it confirmed the message.
             */
            confirmed_at: string | null;
            /** Ended At */
            ended_at: string | null;
            lack: components["schemas"]["Lack"] | null;
        };
        /**
         * TestAlarmStart
         * @description A test alarm; for an item of an inspection that asks for one, or by itself.
         */
        TestAlarmStart: {
            /** Inspection Id */
            inspection_id?: string | null;
            /**
             * Item
             * @description The item of the inspection; given with it.
             */
            item?: string | null;
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
         * Trigger
         * @description Why there is an inspection.
         * @enum {string}
         */
        Trigger: "shift" | "by_hand" | "schedule";
        /**
         * Trouble
         * @description What is wrong with a device.
         * @enum {string}
         */
        Trouble: "silent" | "reported_offline" | "clock_drift" | "recording_gap" | "storage_low";
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
         * VisitRead
         * @description One visit; rows are only added. ``flags``: what is odd about it; it counts all the same.
         */
        VisitRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Checkpoint */
            checkpoint: string;
            proof: components["schemas"]["Proof"];
            /** Skipped */
            skipped: boolean;
            /** Reason */
            reason: string | null;
            /**
             * Issue
             * @description Which issue of the checkpoint's code was shown.
             */
            issue: number | null;
            /** Flags */
            flags: components["schemas"]["Flag"][];
            /**
             * Claimed At
             * @description When the device said it was scanned.
             */
            claimed_at: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /**
             * Recorded By
             * Format: uuid
             */
            recorded_by: string;
            /** Recorded By Name */
            recorded_by_name: string | null;
            /** Latitude */
            latitude: number | null;
            /** Longitude */
            longitude: number | null;
            /** Accuracy M */
            accuracy_m: number | null;
            /**
             * Distance M
             * @description Metres from the site; null where one of the two places is not known.
             */
            distance_m: number | null;
        };
        /**
         * VisitWritten
         * @description That somebody is at a checkpoint, or why nobody is. ``none``: without a proof, for a reason.
         */
        VisitWritten: {
            /** Checkpoint */
            checkpoint: string;
            proof: components["schemas"]["Proof"];
            /**
             * Code
             * @description What the QR code or the tag says, or the ten characters below the QR code.
             */
            code?: string | null;
            /**
             * Skipped
             * @description Nobody goes there this time, for a reason; the leader is told.
             * @default false
             */
            skipped: boolean;
            /** Reason */
            reason?: string | null;
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /** Accuracy M */
            accuracy_m?: number | null;
            /**
             * At
             * @description When the device says it was scanned.
             */
            at?: string | null;
            /**
             * Sent At
             * @description What the device's clock says as this is sent.
             */
            sent_at?: string | null;
        };
        /**
         * Kind
         * @description What a checklist is for.
         * @enum {string}
         */
        monitoring_svc__checklists__domain__Kind: "startup" | "patrol" | "readings" | "gear" | "shutdown" | "readiness" | "other";
        /**
         * Kind
         * @description What a device is.
         * @enum {string}
         */
        monitoring_svc__devices__domain__Kind: "camera" | "sensor" | "recorder" | "alarm_line" | "other";
        /**
         * State
         * @description How a device is. ``unknown``: not heard since it was registered, or since its maintenance ended.
         * @enum {string}
         */
        monitoring_svc__devices__domain__State: "ok" | "degraded" | "offline" | "unknown" | "maintenance";
        /**
         * Kind
         * @description What it is; each is more than the one before.
         * @enum {string}
         */
        monitoring_svc__findings__domain__Kind: "hazard" | "anomaly" | "incident";
        /**
         * State
         * @description Where a finding stands. ``received``: from a visitor, and nobody has looked at it.
         * @enum {string}
         */
        monitoring_svc__findings__domain__State: "received" | "reported" | "acknowledged" | "promoted" | "resolved" | "rejected";
        /**
         * State
         * @description Where a schedule stands. ``over``: it has come for the last time.
         * @enum {string}
         */
        monitoring_svc__inspection_schedules__domain__State: "active" | "paused" | "over" | "retired";
        /**
         * State
         * @description Where an inspection stands. Whether it is due or overdue follows from its times.
         * @enum {string}
         */
        monitoring_svc__inspections__domain__State: "open" | "in_progress" | "completed" | "missed" | "cancelled";
        /**
         * State
         * @description How a test alarm stands.
         * @enum {string}
         */
        monitoring_svc__test_alarms__domain__State: "waiting" | "passed" | "failed";
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
    list_checklists_api_monitoring_v1_checklists_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                site_type?: string | null;
                kind?: components["schemas"]["monitoring_svc__checklists__domain__Kind"] | null;
                post?: string | null;
                active?: boolean | null;
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
                    "application/json": components["schemas"]["Page_ChecklistSummary_"];
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
    add_checklist_api_monitoring_v1_checklists_post: {
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
                "application/json": components["schemas"]["ChecklistCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistRead"];
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
    read_checklist_api_monitoring_v1_checklists__checklist_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                checklist_id: string;
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
                    "application/json": components["schemas"]["ChecklistRead"];
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
    put_checklist_api_monitoring_v1_checklists__checklist_id__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                checklist_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistRead"];
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
    list_checklist_versions_api_monitoring_v1_checklists__checklist_id__versions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                checklist_id: string;
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
                    "application/json": components["schemas"]["ChecklistVersions"];
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
    read_checklist_version_api_monitoring_v1_checklists__checklist_id__versions__version__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                checklist_id: string;
                version: number;
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
                    "application/json": components["schemas"]["ChecklistVersionRead"];
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
    list_routes_api_monitoring_v1_routes_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                active?: boolean | null;
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
                    "application/json": components["schemas"]["Page_RouteRead_"];
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
    add_route_api_monitoring_v1_routes_post: {
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
                "application/json": components["schemas"]["RouteCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteRead"];
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
    read_route_api_monitoring_v1_routes__route_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route_id: string;
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
                    "application/json": components["schemas"]["RouteRead"];
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
    put_route_api_monitoring_v1_routes__route_id__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                route_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouteBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteRead"];
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
    list_route_versions_api_monitoring_v1_routes__route_id__versions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route_id: string;
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
                    "application/json": components["schemas"]["RouteVersions"];
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
    list_route_codes_api_monitoring_v1_routes__route_id__codes_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route_id: string;
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
                    "application/json": components["schemas"]["RouteCodes"];
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
    reissue_code_api_monitoring_v1_routes__route_id__codes__checkpoint__reissue_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                route_id: string;
                checkpoint: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeReissue"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteCodes"];
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
    read_checkpoint_template_api_monitoring_v1_routes_checkpoints_import_template_get: {
        parameters: {
            query?: {
                /** @description Which kind of file. */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
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
    import_checkpoints_api_monitoring_v1_routes__route_id__checkpoints_import_post: {
        parameters: {
            query?: {
                /** @description Only say what would happen, and what is wrong in which cell. */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                route_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
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
    list_inspection_schedules_api_monitoring_v1_inspection_schedules_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                site_id?: string | null;
                checklist_id?: string | null;
                post?: string | null;
                /** @description Left out: all but those out of use */
                state?: components["schemas"]["monitoring_svc__inspection_schedules__domain__State"] | null;
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
                    "application/json": components["schemas"]["Page_InspectionScheduleRead_"];
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
    add_inspection_schedule_api_monitoring_v1_inspection_schedules_post: {
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
                "application/json": components["schemas"]["InspectionScheduleCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionScheduleDetail"];
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
    preview_inspection_schedule_api_monitoring_v1_inspection_schedules_preview_post: {
        parameters: {
            query?: {
                count?: number;
            };
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecurrencePreview"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextDates"];
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
    export_inspection_schedules_api_monitoring_v1_inspection_schedules_export_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                checklist_id?: string | null;
                post?: string | null;
                /** @description Left out: all but those out of use */
                state?: components["schemas"]["monitoring_svc__inspection_schedules__domain__State"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row a schedule, by site. */
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
    read_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schedule_id: string;
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
                    "application/json": components["schemas"]["InspectionScheduleDetail"];
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
    put_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                schedule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionScheduleBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionScheduleDetail"];
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
    retire_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
            };
            path: {
                schedule_id: string;
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
    next_dates_of_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__next_get: {
        parameters: {
            query?: {
                count?: number;
            };
            header?: never;
            path: {
                schedule_id: string;
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
                    "application/json": components["schemas"]["NextDates"];
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
    pause_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__pause_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                schedule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulePause"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionScheduleDetail"];
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
    resume_inspection_schedule_api_monitoring_v1_inspection_schedules__schedule_id__resume_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                schedule_id: string;
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
                    "application/json": components["schemas"]["InspectionScheduleDetail"];
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
    list_inspections_api_monitoring_v1_inspections_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                site_id?: string | null;
                shift_id?: string | null;
                checklist_id?: string | null;
                schedule_id?: string | null;
                state?: components["schemas"]["monitoring_svc__inspections__domain__State"][];
                kind?: components["schemas"]["monitoring_svc__checklists__domain__Kind"] | null;
                post?: string | null;
                /** @description Unfinished after its time */
                overdue?: boolean | null;
                /** @description Only those of posts that you have the duty at now */
                mine?: boolean;
                /** @description Due then or later */
                from?: string | null;
                /** @description Due before then */
                to?: string | null;
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
                    "application/json": components["schemas"]["Page_InspectionRead_"];
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
    open_inspection_api_monitoring_v1_inspections_post: {
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
                "application/json": components["schemas"]["InspectionCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
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
    inspection_rates_api_monitoring_v1_inspections_rates_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                checklist_id?: string | null;
                schedule_id?: string | null;
                state?: components["schemas"]["monitoring_svc__inspections__domain__State"][];
                kind?: components["schemas"]["monitoring_svc__checklists__domain__Kind"] | null;
                post?: string | null;
                /** @description Unfinished after its time */
                overdue?: boolean | null;
                /** @description Only those of posts that you have the duty at now */
                mine?: boolean;
                /** @description Due then or later */
                from?: string | null;
                /** @description Due before then */
                to?: string | null;
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
                    "application/json": components["schemas"]["InspectionRates"];
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
    export_inspections_api_monitoring_v1_inspections_export_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                checklist_id?: string | null;
                schedule_id?: string | null;
                state?: components["schemas"]["monitoring_svc__inspections__domain__State"][];
                kind?: components["schemas"]["monitoring_svc__checklists__domain__Kind"] | null;
                post?: string | null;
                /** @description Unfinished after its time */
                overdue?: boolean | null;
                /** @description Only those of posts that you have the duty at now */
                mine?: boolean;
                /** @description Due then or later */
                from?: string | null;
                /** @description Due before then */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row an answer, by inspection, first due first. */
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
    read_inspection_api_monitoring_v1_inspections__inspection_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inspection_id: string;
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
                    "application/json": components["schemas"]["InspectionDetail"];
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
    begin_inspection_api_monitoring_v1_inspections__inspection_id__begin_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                inspection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionBegin"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
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
    record_results_api_monitoring_v1_inspections__inspection_id__results_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                inspection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionResults"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
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
    record_visit_api_monitoring_v1_inspections__inspection_id__visits_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                inspection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitWritten"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
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
    complete_inspection_api_monitoring_v1_inspections__inspection_id__complete_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                inspection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionComplete"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
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
    cancel_inspection_api_monitoring_v1_inspections__inspection_id__cancel_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                inspection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
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
    explain_inspection_api_monitoring_v1_inspections__inspection_id__explain_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                inspection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
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
    correct_inspection_api_monitoring_v1_inspections__inspection_id__corrections_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                inspection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionCorrection"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
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
    send_photo_api_monitoring_v1_inspections__inspection_id__photos__photo_id__put: {
        parameters: {
            query?: {
                taken_at?: string | null;
            };
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                inspection_id: string;
                photo_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoRead"];
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
    send_finding_photo_api_monitoring_v1_findings__finding_id__photos__photo_id__put: {
        parameters: {
            query?: {
                taken_at?: string | null;
            };
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                finding_id: string;
                photo_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoRead"];
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
    list_finding_photos_api_monitoring_v1_findings__finding_id__photos_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                finding_id: string;
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
                    "application/json": components["schemas"]["PhotoList"];
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
    read_photo_api_monitoring_v1_photos__photo_id__get: {
        parameters: {
            query?: {
                size?: "large" | "small";
            };
            header?: {
                "if-none-match"?: string | null;
            };
            path: {
                photo_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description The one that the caller has is the newest. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    list_findings_api_monitoring_v1_findings_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                site_id?: string | null;
                state?: components["schemas"]["monitoring_svc__findings__domain__State"][];
                kind?: components["schemas"]["monitoring_svc__findings__domain__Kind"] | null;
                severity?: ("info" | "minor" | "major" | "critical") | null;
                source?: components["schemas"]["Source"] | null;
                /** @description Only what you reported yourself */
                mine?: boolean;
                /** @description Reported then or later */
                from?: string | null;
                /** @description Reported before then */
                to?: string | null;
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
                    "application/json": components["schemas"]["Page_FindingRead_"];
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
    report_finding_api_monitoring_v1_findings_post: {
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
                "application/json": components["schemas"]["FindingCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingRead"];
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
    export_findings_api_monitoring_v1_findings_export_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                state?: components["schemas"]["monitoring_svc__findings__domain__State"][];
                kind?: components["schemas"]["monitoring_svc__findings__domain__Kind"] | null;
                severity?: ("info" | "minor" | "major" | "critical") | null;
                source?: components["schemas"]["Source"] | null;
                /** @description Only what you reported yourself */
                mine?: boolean;
                /** @description Reported then or later */
                from?: string | null;
                /** @description Reported before then */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row a finding, the oldest first. */
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
    read_finding_api_monitoring_v1_findings__finding_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                finding_id: string;
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
                    "application/json": components["schemas"]["FindingRead"];
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
    accept_finding_api_monitoring_v1_findings__finding_id__accept_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingAccept"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingRead"];
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
    acknowledge_finding_api_monitoring_v1_findings__finding_id__acknowledge_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                finding_id: string;
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
                    "application/json": components["schemas"]["FindingRead"];
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
    promote_finding_api_monitoring_v1_findings__finding_id__promote_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingPromote"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingRead"];
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
    resolve_finding_api_monitoring_v1_findings__finding_id__resolve_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingRead"];
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
    reject_finding_api_monitoring_v1_findings__finding_id__reject_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingRead"];
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
    list_finding_links_api_monitoring_v1_finding_links_get: {
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
                    "application/json": components["schemas"]["Page_FindingLinkRead_"];
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
    issue_finding_link_api_monitoring_v1_finding_links_post: {
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
                "application/json": components["schemas"]["FindingLinkCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingLinkIssued"];
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
    reissue_finding_link_api_monitoring_v1_finding_links__link_id__reissue_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                link_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingLinkIssued"];
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
    revoke_finding_link_api_monitoring_v1_finding_links__link_id__revoke_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                link_id: string;
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
                    "application/json": components["schemas"]["FindingLinkRead"];
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
    read_public_place_api_monitoring_v1_public_findings__token__get: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPlace"];
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
    report_publicly_api_monitoring_v1_public_findings__token__post: {
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
                "application/json": components["schemas"]["PublicReport"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReceipt"];
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
    read_public_receipt_api_monitoring_v1_public_findings__token___client_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                client_id: string;
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
                    "application/json": components["schemas"]["PublicReceipt"];
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
    post_device_states_api_monitoring_v1_devices_states_post: {
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
                "application/json": components["schemas"]["DeviceStates"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceStatesAnswer"];
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
    list_devices_api_monitoring_v1_devices_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                site_id?: string | null;
                state?: components["schemas"]["monitoring_svc__devices__domain__State"][];
                kind?: components["schemas"]["monitoring_svc__devices__domain__Kind"] | null;
                recorder_id?: string | null;
                /** @description Those out of use instead of the others */
                retired?: boolean;
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
                    "application/json": components["schemas"]["Page_DeviceRead_"];
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
    register_device_api_monitoring_v1_devices_post: {
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
                "application/json": components["schemas"]["DeviceCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRead"];
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
    device_summary_api_monitoring_v1_devices_summary_get: {
        parameters: {
            query?: {
                site_id?: string | null;
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
                    "application/json": components["schemas"]["DeviceSummary"];
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
    device_online_rates_api_monitoring_v1_devices_online_rates_get: {
        parameters: {
            query?: {
                /** @description Left out: a week before the end. */
                from?: string | null;
                /** @description Left out, or in the future: now. */
                to?: string | null;
                site_id?: string | null;
                state?: components["schemas"]["monitoring_svc__devices__domain__State"][];
                kind?: components["schemas"]["monitoring_svc__devices__domain__Kind"] | null;
                recorder_id?: string | null;
                /** @description Those out of use instead of the others */
                retired?: boolean;
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
                    "application/json": components["schemas"]["OnlineRates"];
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
    export_devices_api_monitoring_v1_devices_export_get: {
        parameters: {
            query?: {
                /** @description Left out: a week before the end. */
                from?: string | null;
                /** @description Left out, or in the future: now. */
                to?: string | null;
                site_id?: string | null;
                state?: components["schemas"]["monitoring_svc__devices__domain__State"][];
                kind?: components["schemas"]["monitoring_svc__devices__domain__Kind"] | null;
                recorder_id?: string | null;
                /** @description Those out of use instead of the others */
                retired?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row a device, by site and code. */
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
    read_device_api_monitoring_v1_devices__device_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                device_id: string;
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
                    "application/json": components["schemas"]["DeviceRead"];
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
    put_device_api_monitoring_v1_devices__device_id__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                device_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRead"];
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
    retire_device_api_monitoring_v1_devices__device_id__delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
            };
            path: {
                device_id: string;
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
    list_device_changes_api_monitoring_v1_devices__device_id__changes_get: {
        parameters: {
            query?: {
                /** @description In the state at this time or later. */
                from?: string | null;
                /** @description Begun before this time. */
                to?: string | null;
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path: {
                device_id: string;
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
                    "application/json": components["schemas"]["Page_DeviceChangeRead_"];
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
    maintain_device_api_monitoring_v1_devices__device_id__maintenance_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                device_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceMaintenance"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRead"];
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
    end_device_maintenance_api_monitoring_v1_devices__device_id__end_maintenance_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                device_id: string;
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
                    "application/json": components["schemas"]["DeviceRead"];
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
    read_device_template_api_monitoring_v1_devices_import_template_get: {
        parameters: {
            query?: {
                /** @description Which kind of file. */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
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
    import_devices_api_monitoring_v1_devices_import_post: {
        parameters: {
            query?: {
                /** @description Only say what would happen, and what is wrong in which cell. */
                dry_run?: boolean;
            };
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
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
    list_test_alarms_api_monitoring_v1_devices__device_id__test_alarms_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path: {
                device_id: string;
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
                    "application/json": components["schemas"]["Page_TestAlarmRead_"];
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
    start_test_alarm_api_monitoring_v1_devices__device_id__test_alarms_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                device_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestAlarmStart"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestAlarmRead"];
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
