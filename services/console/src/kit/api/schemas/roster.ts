// Generated from the service's openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/api/roster/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sites
         * @description The sites you may see, by code.
         */
        get: operations["list_sites_api_roster_v1_sites_get"];
        put?: never;
        /**
         * Register Site
         * @description Register a site (R-1.2.1a).
         */
        post: operations["register_site_api_roster_v1_sites_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/sites/{site_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Site
         * @description One site.
         */
        get: operations["read_site_api_roster_v1_sites__site_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Site
         * @description Change a site's master data; ``active: false`` closes it (R-1.2.1a).
         */
        patch: operations["change_site_api_roster_v1_sites__site_id__patch"];
        trace?: never;
    };
    "/api/roster/v1/policies": {
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
        get: operations["list_policies_api_roster_v1_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/site-type-policies": {
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
        get: operations["list_site_type_policies_api_roster_v1_site_type_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/policies/batch": {
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
        post: operations["set_many_policies_api_roster_v1_policies_batch_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/policies/{site_id}": {
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
        get: operations["read_policy_api_roster_v1_policies__site_id__get"];
        /**
         * Set Policy
         * @description Set the site's own values; what is left out comes from its type or the defaults again.
         */
        put: operations["set_policy_api_roster_v1_policies__site_id__put"];
        post?: never;
        /**
         * Remove Policy
         * @description From now on the values of the site's type or the defaults hold; what was scheduled is off.
         */
        delete: operations["remove_policy_api_roster_v1_policies__site_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/policies/{site_id}/history": {
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
        get: operations["read_history_api_roster_v1_policies__site_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/site-type-policies/{site_type}": {
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
        get: operations["read_site_type_policy_api_roster_v1_site_type_policies__site_type__get"];
        /**
         * Set Site Type Policy
         * @description Set the values of a site type; sites with values of their own keep those.
         */
        put: operations["set_site_type_policy_api_roster_v1_site_type_policies__site_type__put"];
        post?: never;
        /**
         * Remove Site Type Policy
         * @description From now on the defaults hold for the type; what was scheduled is off.
         */
        delete: operations["remove_site_type_policy_api_roster_v1_site_type_policies__site_type__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/site-type-policies/{site_type}/history": {
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
        get: operations["read_site_type_history_api_roster_v1_site_type_policies__site_type__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Posts
         * @description The post types, by code.
         */
        get: operations["list_posts_api_roster_v1_posts_get"];
        put?: never;
        /**
         * Define Post
         * @description Define a post type (R-1.2.1b).
         */
        post: operations["define_post_api_roster_v1_posts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/posts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Post
         * @description Rename a post type, or take it out of use.
         */
        patch: operations["change_post_api_roster_v1_posts__code__patch"];
        trace?: never;
    };
    "/api/roster/v1/staff/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Template
         * @description An empty sheet with the headings in your language, for spreadsheet programs to open.
         */
        get: operations["read_template_api_roster_v1_staff_import_template_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/staff/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Staff
         * @description Register the people of a workbook (.xlsx) or CSV file (UTF-8, GBK), and change those whose code is on file.
         *
         *     Up to 2,000 rows; of a workbook the first sheet that has something in it and is not hidden. All or nothing; sending
         *     a file again changes nothing more. An empty cell leaves on file what is there. Accounts are
         *     given by hand. With ``dry_run`` mistakes are told row by row, without it they are a 422.
         */
        post: operations["import_staff_api_roster_v1_staff_import_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Staff
         * @description The people of your sites, by code; with ``site_id`` those of one site.
         */
        get: operations["list_staff_api_roster_v1_staff_get"];
        put?: never;
        /**
         * Register Staff
         * @description Put a person on the roster, with an account where ``username`` and ``password`` are given.
         */
        post: operations["register_staff_api_roster_v1_staff_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/staff/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Me
         * @description The person whose token this is.
         */
        get: operations["read_me_api_roster_v1_staff_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Me
         * @description Change your own phone number, e-mail address and language (R-4.2.4a).
         */
        patch: operations["change_me_api_roster_v1_staff_me_patch"];
        trace?: never;
    };
    "/api/roster/v1/staff/{staff_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Staff
         * @description One person.
         */
        get: operations["read_staff_api_roster_v1_staff__staff_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Staff
         * @description Change a person's data, account, roles or sites; ``active: false`` takes away the login.
         *
         *     Whoever loses something must sign in again. Whoever is on duty and may not hold the post any more has left it with
         *     this, relieved or not (R-2.1.5): ``posts_left`` says who has it now. Nobody changes their own roles, sites or
         *     ``active`` (R-X.8).
         */
        patch: operations["change_staff_api_roster_v1_staff__staff_id__patch"];
        trace?: never;
    };
    "/api/roster/v1/staff/{staff_id}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Out
         * @description Sign a person out everywhere: yourself, or anybody as an administrator. Tokens are void within seconds.
         */
        post: operations["sign_out_api_roster_v1_staff__staff_id__sign_out_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue Token
         * @description Exchange username and password for an access token (R-9.2).
         *
         *     Failed logins make the next ones wait (429). The cookie of a successful login only spares its device the waiting
         *     that others cause; it opens nothing.
         */
        post: operations["issue_token_api_roster_v1_auth_token_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/auth/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Keys
         * @description The public keys of the issuer (JWKS).
         */
        get: operations["read_keys_api_roster_v1_auth_jwks_json_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/auth/revocations.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Revocations
         * @description Whose tokens are void before they expire; every service asks for it every few seconds. It names nobody.
         */
        get: operations["read_revocations_api_roster_v1_auth_revocations_json_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/auth/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Metadata
         * @description Where the issuer's keys and its token endpoint are.
         */
        get: operations["read_metadata_api_roster_v1_auth__well_known_openid_configuration_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Session
         * @description Sign in: an access token, and a cookie that renews it (R-9.2). Failed logins make the next ones wait (429).
         */
        post: operations["begin_session_api_roster_v1_auth_session_post"];
        /**
         * End Session
         * @description Sign out: the cookie is worth nothing any more. An access token ends by itself.
         */
        delete: operations["end_session_api_roster_v1_auth_session_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/auth/session/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Session
         * @description A fresh access token for the session of the cookie, with the roles and sites the person has now.
         */
        post: operations["renew_session_api_roster_v1_auth_session_renew_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/auth/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Password
         * @description Change your own password (R-9.2): this session goes on with a fresh token, every other one is over.
         */
        post: operations["change_password_api_roster_v1_auth_session_password_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/auth/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Sign In Options
         * @description How people sign in here.
         */
        get: operations["read_sign_in_options_api_roster_v1_auth_sign_in_options_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Caller
         * @description Whom the token makes its holder here: a provider's own names for roles and sites are translated already.
         */
        get: operations["read_caller_api_roster_v1_auth_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Shifts
         * @description The shifts of your sites by start; ``from`` and ``to`` keep those that touch the stretch of time.
         */
        get: operations["list_shifts_api_roster_v1_shifts_get"];
        put?: never;
        /**
         * Plan Shift
         * @description Plan a shift with the people expected at its posts; nobody is bound until it is published.
         */
        post: operations["plan_shift_api_roster_v1_shifts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan Shifts
         * @description Plan many shifts: all or none; `errors` of the refusal has the place and the reason of each that cannot be.
         */
        post: operations["plan_shifts_api_roster_v1_shifts_batch_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Shifts
         * @description Put many shifts on the roster: all or none (R-3.3.1b); `errors` of the refusal has the reason of each.
         */
        post: operations["publish_shifts_api_roster_v1_shifts_publish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard Shifts
         * @description Give up many planned shifts, all or none: refused where one was changed or published since it was read.
         */
        post: operations["discard_shifts_api_roster_v1_shifts_discard_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/{shift_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Shift
         * @description One shift with its attendance.
         */
        get: operations["read_shift_api_roster_v1_shifts__shift_id__get"];
        put?: never;
        post?: never;
        /**
         * Discard Shift
         * @description Give up a planned shift; possible until it is published.
         */
        delete: operations["discard_shift_api_roster_v1_shifts__shift_id__delete"];
        options?: never;
        head?: never;
        /**
         * Change Shift
         * @description Change the time or the people expected; possible until the shift is published (R-3.3.1b).
         */
        patch: operations["change_shift_api_roster_v1_shifts__shift_id__patch"];
        trace?: never;
    };
    "/api/roster/v1/shifts/{shift_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Shift
         * @description Put the shift on the roster: it is binding from now on (R-3.3.1b).
         *
         *     It needs a duty chief; one that has begun is published by headquarters only, with a reason.
         */
        post: operations["publish_shift_api_roster_v1_shifts__shift_id__publish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/{shift_id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Changes
         * @description What was changed of the shift by order, newest first: who came for whom, which times, why, by whom.
         */
        get: operations["list_changes_api_roster_v1_shifts__shift_id__changes_get"];
        put?: never;
        /**
         * Order Change
         * @description Change a published shift: replace a person, swap two people, move its times, or give it up (R-3.3.1b).
         *
         *     Needs a reason where the shift begins within the site's notice; nobody takes themselves off it then. A swap is one
         *     change of each of the two shifts; the answer is that of the shift in the address.
         */
        post: operations["order_change_api_roster_v1_shifts__shift_id__changes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/{shift_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Shift
         * @description Take over: for the shift's duty chief and headquarters (R-4.1.2d).
         *
         *     Refused while one of the opening conditions that the site asks for is missing; the refusal names each.
         */
        post: operations["start_shift_api_roster_v1_shifts__shift_id__start_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/{shift_id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Opening
         * @description The opening conditions one by one, as they stand or stood at the start, and what you may do now (R-4.1.2d).
         */
        get: operations["read_opening_api_roster_v1_shifts__shift_id__opening_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/{shift_id}/start-with-exception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Shift With Exception
         * @description Take over although opening conditions are missing: headquarters' order, never for oneself (R-4.1.2d).
         *
         *     What was missing and the reason stay on the shift for ever.
         */
        post: operations["start_shift_with_exception_api_roster_v1_shifts__shift_id__start_with_exception_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/{shift_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Shift
         * @description End the shift: for its duty chief and headquarters (R-4.3.3a).
         *
         *     Refused before its time is over or while the relief of a post is not there; headquarters may order it with a reason.
         *     Nobody is relieved by that: people stay on duty until their relief is there or they are let go, unless the order
         *     says `release_people`. Refused also while incidents at the site are not resolved, unless the caller says
         *     `leave_open_incidents` with a reason.
         */
        post: operations["end_shift_api_roster_v1_shifts__shift_id__end_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/{shift_id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check In
         * @description Check yourself in, or somebody else as the duty chief of the shift or on duty, or headquarters (R-3.3.1c).
         *
         *     Without the evidence that the site wants it is marked, or refused where the site's figures say so.
         */
        post: operations["check_in_api_roster_v1_shifts__shift_id__check_ins_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/shifts/{shift_id}/check-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Out
         * @description Check yourself out, or somebody else as the duty chief of the shift or on duty, or headquarters (R-3.3.1c).
         *
         *     Refused while a needed post would stand empty; headquarters may do it with a reason (R-3.3.1f).
         */
        post: operations["check_out_api_roster_v1_shifts__shift_id__check_outs_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/on-duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read On Duty
         * @description Who is on duty at a site, now or at an instant; who is missing; which shift comes next (R-2.1.1a).
         */
        get: operations["read_on_duty_api_roster_v1_on_duty_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/on-duty/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List On Duty
         * @description Who is on duty now at each of your sites in service, by code: one question for a board of them all (R-2.1.1a).
         */
        get: operations["list_on_duty_api_roster_v1_on_duty_sites_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Duty
         * @description Who has, or had, which post of a site: at a moment, or in a stretch of time, by begin (R-2.1.5).
         */
        get: operations["list_duty_api_roster_v1_duty_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Responsibility
         * @description Who answers, or answered, for a site: at a moment, or in a stretch of time, without gap or overlap (R-4.0.4).
         */
        get: operations["list_responsibility_api_roster_v1_responsibility_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/sites/{site_id}/command": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Command
         * @description Take the command of a site as a qualified person there while no chief is (R-2.1.1a).
         *
         *     Headquarters may order with a reason who has it, nobody for themselves. A chief who comes has it from a deputy, and
         *     from nobody else.
         */
        post: operations["take_command_api_roster_v1_sites__site_id__command_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Coverage
         * @description Whether a seat was manned at every moment, day by day, and why not where it was not (R-2.2.3a).
         *
         *     How many have to be there is a figure of the site (`monitors_needed`); at other posts than the monitoring seat one.
         */
        get: operations["read_coverage_api_roster_v1_coverage_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/coverage/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Coverage
         * @description What the proof comes to at each of your sites in service, by code (R-2.2.3a).
         */
        get: operations["list_coverage_api_roster_v1_coverage_sites_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/coverage/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Coverage
         * @description The proof of a seat as a spreadsheet.
         */
        get: operations["export_coverage_api_roster_v1_coverage_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/sites/{site_id}/arrival-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Arrival Code
         * @description The code on the screen of a post, another one every minute; a phone that scans it comes or leaves (R-3.3.1c).
         *
         *     For the duty chief and headquarters, who put up the screen: who could read it elsewhere would prove nothing.
         */
        get: operations["read_arrival_code_api_roster_v1_sites__site_id__arrival_code_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Handovers
         * @description The handovers of your sites, the latest planned end first; ``from`` and ``to`` bound that moment.
         */
        get: operations["list_handovers_api_roster_v1_handovers_get"];
        put?: never;
        /**
         * Draft Handover
         * @description Draft the handover of a running shift by hand; by itself that happens shortly before its end (R-4.0.1).
         */
        post: operations["draft_handover_api_roster_v1_handovers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Handover
         * @description One handover with its items, signatures, record, and what has changed at the site since it was drawn up.
         */
        get: operations["read_handover_api_roster_v1_handovers__handover_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh Handover
         * @description Take in what has changed at the site; nothing that people wrote is lost. What changed is to be accepted anew.
         */
        post: operations["refresh_handover_api_roster_v1_handovers__handover_id__refresh_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer Handover
         * @description The outgoing duty chief gives it to the incoming one: the review begins (R-4.0.2).
         */
        post: operations["offer_handover_api_roster_v1_handovers__handover_id__offer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Item
         * @description Write down what the records do not know; for everybody of the outgoing shift.
         */
        post: operations["add_item_api_roster_v1_handovers__handover_id__items_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/items/{item_id}": {
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
         * Take Item Back
         * @description Take back what was written by mistake; the record keeps it.
         */
        delete: operations["take_item_back_api_roster_v1_handovers__handover_id__items__item_id__delete"];
        options?: never;
        head?: never;
        /**
         * Correct Item
         * @description Put an item right; it is offered again with that (R-4.0.2). From the records: only the remark changes.
         */
        patch: operations["correct_item_api_roster_v1_handovers__handover_id__items__item_id__patch"];
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/items/{item_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Item
         * @description The incoming duty chief takes the item as it stands (R-4.0.2).
         */
        post: operations["accept_item_api_roster_v1_handovers__handover_id__items__item_id__accept_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/items/{item_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse Item
         * @description The incoming duty chief does not take the item, and says why (R-4.0.2).
         */
        post: operations["refuse_item_api_roster_v1_handovers__handover_id__items__item_id__refuse_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/walk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note Walk
         * @description Note that both duty chiefs went round together.
         */
        post: operations["note_walk_api_roster_v1_handovers__handover_id__walk_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/fitness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare Fitness
         * @description The incoming duty chief says whether they can take over; who is not fit blocks it (R-4.0.3).
         */
        post: operations["declare_fitness_api_roster_v1_handovers__handover_id__fitness_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/transfers/{incident_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare Transfer
         * @description Declare for your side that the command of an open incident goes over with the duty; both must (R-4.0.3).
         */
        post: operations["declare_transfer_api_roster_v1_handovers__handover_id__transfers__incident_id__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Handover
         * @description Sign for your side what you read; the second signature seals it and moves the command (R-4.0.2, R-4.0.4).
         */
        post: operations["sign_handover_api_roster_v1_handovers__handover_id__sign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/handovers/{handover_id}/force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Force Handover
         * @description Headquarters orders it as it stands, with a reason; never their own, and it stays marked (R-4.0.3).
         */
        post: operations["force_handover_api_roster_v1_handovers__handover_id__force_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/log-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Entries
         * @description The duty log of your sites, newest first (R-4.2.2d). What was corrected stays, with its correction.
         */
        get: operations["list_entries_api_roster_v1_log_entries_get"];
        put?: never;
        /**
         * Write Entry
         * @description Write into the duty log: whoever is on duty at the site, its duty chief, headquarters (R-4.2.2d).
         *
         *     A time that lies further back than the site tolerates needs a `reason`.
         */
        post: operations["write_entry_api_roster_v1_log_entries_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/log-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Entries
         * @description The entries that fit as CSV for spreadsheets, times in the zone of each one's site.
         *
         *     Language follows Accept-Language.
         */
        get: operations["export_entries_api_roster_v1_log_entries_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/log-entries/{entry_id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct Entry
         * @description Put an entry right by a further one, with the reason; the first stays as it is (R-4.2.2d).
         */
        post: operations["correct_entry_api_roster_v1_log_entries__entry_id__corrections_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Meetings
         * @description The meetings of your sites, the latest due first.
         */
        get: operations["list_meetings_api_roster_v1_meetings_get"];
        put?: never;
        /**
         * Open Meeting
         * @description The record of the meeting before or after a shift, made where there is none: for its chief (R-4.1.1b, R-4.3.1a).
         *
         *     What there is already is answered again.
         */
        post: operations["open_meeting_api_roster_v1_meetings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/meetings/{meeting_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Meeting
         * @description One meeting with its record.
         */
        get: operations["read_meeting_api_roster_v1_meetings__meeting_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit Meeting
         * @description Write into the record until it is finished: for the chief of the shift, or who is in command there now.
         */
        patch: operations["edit_meeting_api_roster_v1_meetings__meeting_id__patch"];
        trace?: never;
    };
    "/api/roster/v1/meetings/{meeting_id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw Into Meeting
         * @description Add what has come up since the record was made: open incidents, what the log says to go on with (R-4.1.1c).
         */
        post: operations["draw_into_meeting_api_roster_v1_meetings__meeting_id__draw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/meetings/{meeting_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish Meeting
         * @description Finish the record: it never changes again. Refused while something is missing, which is named (R-2.2.1f).
         */
        post: operations["finish_meeting_api_roster_v1_meetings__meeting_id__finish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/meetings/{meeting_id}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge Tasks
         * @description Acknowledge your tasks for the shift and declare whether you are fit: each person for themselves (R-4.1.1c).
         */
        post: operations["acknowledge_tasks_api_roster_v1_meetings__meeting_id__acknowledgements_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/meetings/{meeting_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Meeting Note
         * @description Add a note to a finished record, which itself stays as it is.
         */
        post: operations["add_meeting_note_api_roster_v1_meetings__meeting_id__notes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/meeting-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Series
         * @description The weekly duty meetings of your sites.
         */
        get: operations["list_series_api_roster_v1_meeting_series_get"];
        put?: never;
        /**
         * Define Series
         * @description Have a weekly duty meeting at a site (R-2.2.1e): made by the clock, with its agenda drawn from what is open.
         */
        post: operations["define_series_api_roster_v1_meeting_series_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/meeting-series/{series_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Series
         * @description Another day, time, place or name, or an end; meetings that were made already stay as they are.
         */
        patch: operations["change_series_api_roster_v1_meeting_series__series_id__patch"];
        trace?: never;
    };
    "/api/roster/v1/meeting-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Templates
         * @description What meetings begin with, by kind and type of site.
         */
        get: operations["list_templates_api_roster_v1_meeting_templates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/meeting-templates/{kind}/{site_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Template
         * @description Set what meetings of this kind begin with at sites of a type; `default`: at all other sites.
         */
        put: operations["put_template_api_roster_v1_meeting_templates__kind___site_type__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/away-passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Away Passes
         * @description The away passes of your sites, newest first. ``state`` may be repeated.
         */
        get: operations["list_away_passes_api_roster_v1_away_passes_get"];
        put?: never;
        /**
         * Request Away Pass
         * @description Ask to leave your post for a while (R-3.3.1d).
         *
         *     The duty chief on duty or headquarters decides; of a chief's own pass another chief on duty, or headquarters. A pass
         *     as short as the site lets go without approval is granted at once.
         */
        post: operations["request_away_pass_api_roster_v1_away_passes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/away-passes/{away_pass_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Away Pass
         * @description One away pass.
         */
        get: operations["read_away_pass_api_roster_v1_away_passes__away_pass_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/away-passes/{away_pass_id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant Away Pass
         * @description Let the person go: for the duty chief on duty and headquarters, never for yourself.
         */
        post: operations["grant_away_pass_api_roster_v1_away_passes__away_pass_id__grant_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/away-passes/{away_pass_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse Away Pass
         * @description Have the person stay, and say why: for the duty chief on duty and headquarters.
         */
        post: operations["refuse_away_pass_api_roster_v1_away_passes__away_pass_id__refuse_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/away-passes/{away_pass_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Away Pass
         * @description Not to go after all: your own pass, before anybody decided.
         */
        post: operations["withdraw_away_pass_api_roster_v1_away_passes__away_pass_id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/away-passes/{away_pass_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Away Pass
         * @description The person is back: say so for yourself; the duty chief on duty and headquarters may for others.
         */
        post: operations["end_away_pass_api_roster_v1_away_passes__away_pass_id__end_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/presence-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Presence Checks
         * @description The presence checks of your sites, newest first; of those to come nobody is told.
         */
        get: operations["list_presence_checks_api_roster_v1_presence_checks_get"];
        put?: never;
        /**
         * Ask Presence
         * @description Ask a person, or everybody at a post, whether they are there (R-3.3.1d); never yourself.
         *
         *     For the duty chief on duty and headquarters. Who does not answer in time is told of to the duty chief, then to
         *     headquarters.
         */
        post: operations["ask_presence_api_roster_v1_presence_checks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/presence-checks/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Presence Statistics
         * @description What the presence checks that fit these filters come to, and the presence rate.
         */
        get: operations["presence_statistics_api_roster_v1_presence_checks_statistics_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/presence-checks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Presence Checks
         * @description The presence checks that fit these filters as a spreadsheet.
         */
        get: operations["export_presence_checks_api_roster_v1_presence_checks_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/presence-checks/{check_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Presence Check
         * @description One presence check.
         */
        get: operations["read_presence_check_api_roster_v1_presence_checks__check_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/presence-checks/{check_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Presence Check
         * @description Say that you are there; the duty chief on duty and headquarters may, for somebody they have seen.
         *
         *     After its time the check stays missed; that the person is there after all is recorded beside it.
         */
        post: operations["answer_presence_check_api_roster_v1_presence_checks__check_id__answer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/lone-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Lone Work
         * @description The lone work of your sites, newest first. ``state`` may be repeated.
         */
        get: operations["list_lone_work_api_roster_v1_lone_work_get"];
        put?: never;
        /**
         * Start Lone Work
         * @description Say that you work alone until a time, and give a sign every so many minutes (B-7).
         *
         *     Where the site watches who is alone on duty, that starts by itself.
         */
        post: operations["start_lone_work_api_roster_v1_lone_work_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/lone-work/{lone_work_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Lone Work
         * @description One timer.
         */
        get: operations["read_lone_work_api_roster_v1_lone_work__lone_work_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/lone-work/{lone_work_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Lone Work
         * @description Say that you are well; whoever leads the site now and headquarters may, for somebody they have seen or spoken to.
         *
         *     The calls about it are withdrawn, and the interval begins anew.
         */
        post: operations["confirm_lone_work_api_roster_v1_lone_work__lone_work_id__confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/lone-work/{lone_work_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Lone Work
         * @description End it: your own that you started; whoever leads the site now and headquarters any other, for a reason.
         */
        post: operations["end_lone_work_api_roster_v1_lone_work__lone_work_id__end_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/key-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Key Items
         * @description The keys and equipment of your sites, by number, with who holds each.
         */
        get: operations["list_key_items_api_roster_v1_key_items_get"];
        put?: never;
        /**
         * Register Key Item
         * @description Put a key or a piece of equipment on the register: for headquarters and who leads the site now (R-4.0.1).
         */
        post: operations["register_key_item_api_roster_v1_key_items_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/key-items/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Key Items
         * @description The keys and equipment that fit these filters as a spreadsheet.
         */
        get: operations["export_key_items_api_roster_v1_key_items_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/key-items/{key_item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Key Item
         * @description One item.
         */
        get: operations["read_key_item_api_roster_v1_key_items__key_item_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Key Item
         * @description Change what the register says of it: for headquarters and who leads the site now.
         */
        patch: operations["change_key_item_api_roster_v1_key_items__key_item_id__patch"];
        trace?: never;
    };
    "/api/roster/v1/key-items/{key_item_id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Key Item History
         * @description Who has held it, newest first.
         */
        get: operations["key_item_history_api_roster_v1_key_items__key_item_id__issues_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/key-items/{key_item_id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue Key Item
         * @description Give it to somebody on duty: written down by who is on duty there, or headquarters. One person holds it.
         */
        post: operations["issue_key_item_api_roster_v1_key_items__key_item_id__issue_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/key-items/{key_item_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Key Item
         * @description It is back: for who holds it, who is on duty there, and headquarters.
         */
        post: operations["return_key_item_api_roster_v1_key_items__key_item_id__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/key-items/{key_item_id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report Key Item Missing
         * @description Nobody knows where it is: an anomaly in the duty log, and in every handover until it is found or written off.
         */
        post: operations["report_key_item_missing_api_roster_v1_key_items__key_item_id__missing_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/key-items/{key_item_id}/found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find Key Item
         * @description It was found, and is where it belongs: for who is on duty there, and headquarters.
         */
        post: operations["find_key_item_api_roster_v1_key_items__key_item_id__found_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/key-items/{key_item_id}/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write Off Key Item
         * @description It is lost for good, and why that is accepted: for headquarters.
         */
        post: operations["write_off_key_item_api_roster_v1_key_items__key_item_id__write_off_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/key-items/{key_item_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Key Item
         * @description Take it out of use, and say why: for headquarters and who leads the site now. It is in, not out.
         */
        post: operations["withdraw_key_item_api_roster_v1_key_items__key_item_id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/no-shows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List No Shows
         * @description Who of your sites did not come, and who was asked to come instead, newest first (R-2.2.1b).
         */
        get: operations["list_no_shows_api_roster_v1_no_shows_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/no-shows/{no_show_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read No Show
         * @description One no-show with its list of who could come.
         */
        get: operations["read_no_show_api_roster_v1_no_shows__no_show_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/replacement-calls/{replacement_call_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Replacement
         * @description Come instead: the first who accepts is put on the shift. The duty chief and headquarters record it for others.
         */
        post: operations["accept_replacement_api_roster_v1_replacement_calls__replacement_call_id__accept_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/replacement-calls/{replacement_call_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Replacement
         * @description Not to come: the next one in the list is asked.
         */
        post: operations["decline_replacement_api_roster_v1_replacement_calls__replacement_call_id__decline_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/muster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Muster
         * @description How everybody who is expected now stands, at each of your sites in service, by code (R-2.2.1b).
         */
        get: operations["read_muster_api_roster_v1_muster_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/executives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Executives
         * @description The periods of your sites and of all sites, by their begin.
         */
        get: operations["list_executives_api_roster_v1_executives_get"];
        put?: never;
        /**
         * Plan Executives
         * @description Plan who is duty executive of headquarters, all the periods or none of them (R-2.1.1b).
         *
         *     Only active people with the role hq_executive. No two periods of the same site, or of all sites, overlap; one of the
         *     site itself comes before one of all sites.
         */
        post: operations["plan_executives_api_roster_v1_executives_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/executives/on-duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Executives On Duty
         * @description Who is duty executive, with the phone number, and who comes next.
         */
        get: operations["read_executives_on_duty_api_roster_v1_executives_on_duty_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/executives/{period_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Executive
         * @description One period.
         */
        get: operations["read_executive_api_roster_v1_executives__period_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/executives/{period_id}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace Executive
         * @description Put somebody else on duty, or move the period. One that is under way ends now; the answer is the next one.
         */
        post: operations["replace_executive_api_roster_v1_executives__period_id__replace_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/executives/{period_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Executive
         * @description Give the period up, with a reason. One that is under way ends now.
         */
        post: operations["cancel_executive_api_roster_v1_executives__period_id__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description The tasks of your sites, the first due first (R-4.2.1a).
         */
        get: operations["list_tasks_api_roster_v1_tasks_get"];
        put?: never;
        /**
         * Create Task
         * @description Give a post or a person of a shift something to do: for its duty chief and headquarters (R-2.2.1a).
         */
        post: operations["create_task_api_roster_v1_tasks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Help
         * @description Ask another post of your shift for help; it is called, and is to take the request in time (R-2.2.2h).
         */
        post: operations["ask_for_help_api_roster_v1_tasks_help_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Task Statistics
         * @description How far the tasks that fit these filters are, post by post, and the completion rate.
         */
        get: operations["task_statistics_api_roster_v1_tasks_statistics_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Tasks
         * @description The tasks that fit these filters as a spreadsheet.
         */
        get: operations["export_tasks_api_roster_v1_tasks_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Task
         * @description One task with its notes.
         */
        get: operations["read_task_api_roster_v1_tasks__task_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/{task_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign Task
         * @description Give the task to another post or person of its shift: for the duty chief and headquarters.
         */
        post: operations["assign_task_api_roster_v1_tasks__task_id__assign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/{task_id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Task
         * @description Be at it: for whom it is assigned to, or anybody at its post.
         */
        post: operations["take_task_api_roster_v1_tasks__task_id__take_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/{task_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish Task
         * @description It was done. Nothing of it changes afterwards; where a check is set, another person verifies it.
         */
        post: operations["finish_task_api_roster_v1_tasks__task_id__finish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/{task_id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip Task
         * @description It is not done, and why: the duty chief sees it.
         */
        post: operations["skip_task_api_roster_v1_tasks__task_id__skip_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/{task_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Task
         * @description It is not wanted any more, and why: for the duty chief, headquarters, and who asked for help.
         */
        post: operations["cancel_task_api_roster_v1_tasks__task_id__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/{task_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify Task
         * @description Check what another person has done; never what you did or wrote down yourself.
         */
        post: operations["verify_task_api_roster_v1_tasks__task_id__verify_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/tasks/{task_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Task Note
         * @description Add a note, also to put right what is over.
         */
        post: operations["add_task_note_api_roster_v1_tasks__task_id__notes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/task-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Task Templates
         * @description What the posts of a shift are to do by themselves, post by post. ``site_id``: with that site's additions only.
         */
        get: operations["list_task_templates_api_roster_v1_task_templates_get"];
        put?: never;
        /**
         * Add Task Template
         * @description Add a template: for every site of a type, or for one site.
         */
        post: operations["add_task_template_api_roster_v1_task_templates_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/task-templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Task Template
         * @description Set a template anew, or take it out of use; tasks that have been made of it stay as they are.
         */
        put: operations["put_task_template_api_roster_v1_task_templates__template_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/leader-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Leader Rounds
         * @description The leader's rounds of your sites, newest first; of those to come nobody is told (R-4.2.3a).
         */
        get: operations["list_leader_rounds_api_roster_v1_leader_rounds_get"];
        put?: never;
        /**
         * Begin Leader Round
         * @description Make a further round now: for whoever commands the site (R-4.2.3a).
         */
        post: operations["begin_leader_round_api_roster_v1_leader_rounds_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/leader-rounds/{round_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Leader Round
         * @description One round with what was found at each post.
         */
        get: operations["read_leader_round_api_roster_v1_leader_rounds__round_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/leader-rounds/{round_id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Visit Post
         * @description Say how a post was found: in order, or a finding, which becomes a task of the shift at once (R-4.2.3b).
         *
         *     For whoever commands the site. With the last post the round is done.
         */
        post: operations["visit_post_api_roster_v1_leader_rounds__round_id__visits_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/business-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Business Entries
         * @description The business log of your sites, newest first (R-4.2.2c). What was corrected stays, and does not count.
         */
        get: operations["list_business_entries_api_roster_v1_business_entries_get"];
        put?: never;
        /**
         * Write Business Entry
         * @description Write what was done: for who is at the post, and for whoever leads the site (R-4.2.2c).
         */
        post: operations["write_business_entry_api_roster_v1_business_entries_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/business-entries/{entry_id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct Business Entry
         * @description Put an entry right by a further one, with the reason; the first stays as it is and counts no more.
         */
        post: operations["correct_business_entry_api_roster_v1_business_entries__entry_id__corrections_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/business-entries/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Business Totals
         * @description What the shifts of the entries that fit come to, kind by kind; of one shift with its ``shift_id``.
         */
        get: operations["business_totals_api_roster_v1_business_entries_totals_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/business-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Business Entries
         * @description The entries that fit as a spreadsheet.
         */
        get: operations["export_business_entries_api_roster_v1_business_entries_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/business-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Business Kinds
         * @description What posts count, post by post. ``site_id``: what counts at that site.
         */
        get: operations["list_business_kinds_api_roster_v1_business_kinds_get"];
        put?: never;
        /**
         * Add Business Kind
         * @description Have a post count something more: at every site, or at one.
         */
        post: operations["add_business_kind_api_roster_v1_business_kinds_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/business-kinds/{kind_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Business Kind
         * @description Set a kind anew, or take it out of use; what was counted stays.
         */
        put: operations["put_business_kind_api_roster_v1_business_kinds__kind_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/sites/{site_id}/situation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Situation
         * @description What whoever leads the site must know now and do next, in one read (R-2.2.1c).
         */
        get: operations["read_situation_api_roster_v1_sites__site_id__situation_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/audit": {
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
        get: operations["search_audit_api_roster_v1_audit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/audit/chain": {
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
        get: operations["read_chain_api_roster_v1_audit_chain_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/v1/audit/head": {
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
        get: operations["read_head_api_roster_v1_audit_head_get"];
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
         * AbsentPerson
         * @description Expected at the post and not there; ``no_show`` once the site's patience is over.
         */
        AbsentPerson: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Phone */
            phone: string | null;
            /** Post */
            post: string;
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Expected At
             * Format: date-time
             */
            expected_at: string;
            /** No Show */
            no_show: boolean;
        };
        /**
         * Acknowledge
         * @description That the caller knows their tasks, and how they are. ``tasks_version``: the state of the tasks they have read.
         */
        Acknowledge: {
            /**
             * Staff Id
             * @description Nobody but the caller; better left out.
             */
            staff_id?: string | null;
            /** Tasks Version */
            tasks_version: number;
            /**
             * Fitness
             * @enum {string}
             */
            fitness: "fit" | "unfit";
            /**
             * Fitness Note
             * @description Needed for who is unfit.
             */
            fitness_note?: string | null;
        };
        /** AcknowledgementRead */
        AcknowledgementRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Tasks Version */
            tasks_version: number;
            /**
             * Fitness
             * @enum {string}
             */
            fitness: "fit" | "unfit";
            /** Fitness Note */
            fitness_note: string | null;
            /**
             * Acknowledged At
             * Format: date-time
             */
            acknowledged_at: string;
        };
        /**
         * Act
         * @description What is to be done, in the order in which it is shown where two are equally urgent.
         * @enum {string}
         */
        Act: "acknowledge_incident" | "man_post" | "find_person" | "decide_away" | "start_shift" | "hold_pre_shift" | "make_round" | "repeat_round" | "finish_task" | "draft_handover" | "offer_handover" | "review_handover" | "correct_handover" | "sign_handover" | "end_shift" | "hold_post_shift" | "hold_weekly";
        /** AnomalyNow */
        AnomalyNow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Series */
            series: string;
            /** Severity */
            severity: string;
            /** Summary */
            summary: string;
            /** Began At */
            began_at: string | null;
        };
        /**
         * ArrivalCode
         * @description What the screen at a post shows now. ``path``: of the console's page that its QR code leads to.
         */
        ArrivalCode: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Post */
            post: string;
            /** Code */
            code: string;
            /** Path */
            path: string;
            /**
             * Shown Until
             * Format: date-time
             * @description Then the screen shows the next one; this one is good a minute longer.
             */
            shown_until: string;
            /**
             * Now
             * Format: date-time
             */
            now: string;
        };
        /** AssignmentCreate */
        AssignmentCreate: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /**
             * Post
             * @description Code of a post type, e.g. duty_chief.
             */
            post: string;
        };
        /** AssignmentRead */
        AssignmentRead: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Post */
            post: string;
            /**
             * Presence
             * @enum {string}
             */
            presence: "expected" | "present" | "left";
            /** Checked In At */
            checked_in_at: string | null;
            /** Checked Out At */
            checked_out_at: string | null;
            /**
             * Late S
             * @description Seconds from the shift's start to when we learned that the person first came.
             */
            late_s: number | null;
            /**
             * Late
             * @description Whether that was late by the site's figure; null where it was not kept.
             */
            late: boolean | null;
            /**
             * Check In Recorded At
             * @description When we learned of the present visit, or the last.
             */
            check_in_recorded_at: string | null;
            /**
             * Replaced At
             * @description Since when somebody else is expected instead; the person was there before.
             */
            replaced_at: string | null;
            /** @description What proves that they came; null: not kept then. */
            check_in_evidence: components["schemas"]["EvidenceRead"] | null;
            check_out_evidence: components["schemas"]["EvidenceRead"] | null;
            /**
             * Claim Reason
             * @description Why we learned of that check-in so long after it.
             */
            claim_reason: string | null;
            /**
             * Check Out Basis
             * @description lapsed: nobody said when the person left, so the clock closed it. deactivated, moved (not of that site), role_lost: why the account may not hold the post any more.
             */
            check_out_basis: ("checked_out" | "lapsed" | "deactivated" | "moved" | "role_lost") | null;
        };
        /**
         * AttendanceCreate
         * @description Who (default: you), and when it happened (default: now). We judge by when we learn of it.
         */
        AttendanceCreate: {
            /** Staff Id */
            staff_id?: string | null;
            /**
             * At
             * @description Further back than the site tolerates: only for somebody else, from who is in command there now or headquarters, with a reason.
             */
            at?: string | null;
            /**
             * Reason
             * @description Why it is recorded so late; or, from headquarters, why the person leaves before the relief is there.
             */
            reason?: string | null;
            evidence?: components["schemas"]["EvidenceGiven"] | null;
        };
        /** AttendeeEdit */
        AttendeeEdit: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Presence */
            presence?: ("present" | "absent") | null;
            /**
             * Absence Reason
             * @description Needed for who was absent.
             */
            absence_reason?: string | null;
        };
        /** AttendeeRead */
        AttendeeRead: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Posts */
            posts: string[];
            /** Presence */
            presence: ("present" | "absent") | null;
            /** Absence Reason */
            absence_reason: string | null;
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
        /** AwayRead */
        AwayRead: {
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
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Posts */
            posts: string[];
            state: components["schemas"]["roster_svc__away_passes__domain__State"];
            /** Reason */
            reason: string;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Cover Id */
            cover_id: string | null;
            /**
             * Decided By
             * @description Null of a granted one: the site's figure needs no approval.
             */
            decided_by: string | null;
            /** Decline Reason */
            decline_reason: string | null;
            /** Granted At */
            granted_at: string | null;
            /** Ended At */
            ended_at: string | null;
            /**
             * Ended By
             * @description Who recorded the return; null: the clock did.
             */
            ended_by: string | null;
            /**
             * End Basis
             * @description left: the person has checked out meanwhile.
             */
            end_basis: ("back" | "left") | null;
            /**
             * Overdue S
             * @description Seconds by which the person came back too late; null while away.
             */
            overdue_s: number | null;
            /**
             * Overdue Step
             * @description Whom it has called: 1 the person, 2 the duty chief, 3 headquarters.
             */
            overdue_step: number;
        };
        /** AwayRefusal */
        AwayRefusal: {
            /** Reason */
            reason: string;
        };
        /**
         * AwayRequest
         * @description The caller asks to leave the post. ``cover_id``: the colleague at the site who stands in.
         */
        AwayRequest: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Reason */
            reason: string;
            /**
             * Until
             * Format: date-time
             * @description By when the person is back; bounded by the site's figure.
             */
            until: string;
            /** Cover Id */
            cover_id?: string | null;
        };
        /**
         * BusinessCorrection
         * @description How it really was, whole, and why the entry was wrong.
         */
        BusinessCorrection: {
            /** Counts */
            counts?: components["schemas"]["CountWritten"][];
            /** Feedback */
            feedback?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * BusinessEntryCreate
         * @description What was done, counted by kind, and what there is to say about it.
         */
        BusinessEntryCreate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Post */
            post: string;
            /** Counts */
            counts?: components["schemas"]["CountWritten"][];
            /** Feedback */
            feedback?: string | null;
            /**
             * Occurred At
             * @description When it was done; left out: now.
             */
            occurred_at?: string | null;
            /**
             * Reason
             * @description Why it is written so late; needed beyond the site's `claim_tolerance_min`.
             */
            reason?: string | null;
        };
        /**
         * BusinessEntryRead
         * @description One entry. Where ``corrected_by`` is set it does not count any more.
         */
        BusinessEntryRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /** Post */
            post: string;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Author Name */
            author_name: string | null;
            /** Counts */
            counts: components["schemas"]["CountWritten"][];
            /** Feedback */
            feedback: string | null;
            /** Corrects */
            corrects: string | null;
            /** Corrected By */
            corrected_by: string | null;
            /** Reason */
            reason: string | null;
        };
        /**
         * BusinessKindBody
         * @description What a post counts, in both languages.
         */
        BusinessKindBody: {
            /** Post */
            post: string;
            /** Title Zh */
            title_zh: string;
            /** Title En */
            title_en: string;
            /**
             * Active
             * @description False: no more is counted of it.
             * @default true
             */
            active: boolean;
        };
        /**
         * BusinessKindCreate
         * @description ``site_id``: at this site only; left out: at every site.
         */
        BusinessKindCreate: {
            /** Post */
            post: string;
            /** Title Zh */
            title_zh: string;
            /** Title En */
            title_en: string;
            /**
             * Active
             * @description False: no more is counted of it.
             * @default true
             */
            active: boolean;
            /** Site Id */
            site_id?: string | null;
        };
        /** BusinessKindRead */
        BusinessKindRead: {
            /** Post */
            post: string;
            /** Title Zh */
            title_zh: string;
            /** Title En */
            title_en: string;
            /**
             * Active
             * @description False: no more is counted of it.
             * @default true
             */
            active: boolean;
            /** Site Id */
            site_id?: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
        };
        /**
         * BusinessTotals
         * @description What the shifts of the entries come to, together and each, the last one first; at most a hundred shifts.
         */
        BusinessTotals: {
            /** Totals */
            totals: components["schemas"]["KindTotal"][];
            /** Shifts */
            shifts: components["schemas"]["ShiftTotals"][];
        };
        /**
         * CallerRead
         * @description A token's holder as all services see them. ``sites`` null: every site.
         */
        CallerRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Roles */
            roles: string[];
            /** Sites */
            sites: string[] | null;
        };
        /**
         * CancellationOrder
         * @description The shift is given up before it begins and before anybody has come; everybody on it is told why.
         */
        CancellationOrder: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "cancellation";
            /** Reason */
            reason: string;
        };
        /**
         * Cause
         * @description Why too few are there.
         * @enum {string}
         */
        Cause: "not_planned" | "nobody_came" | "left" | "away" | "unreachable";
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
         * ChangeRead
         * @description A change order that was carried out. ``version``: of the shift, from then on.
         */
        ChangeRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /** Version */
            version: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "replacement" | "swap" | "times" | "cancellation";
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /**
             * Changed By
             * Format: uuid
             */
            changed_by: string;
            /** Reason */
            reason: string | null;
            /**
             * Short Notice
             * @description The shift was to begin within the notice that the site keeps.
             */
            short_notice: boolean;
            /** Left */
            left: components["schemas"]["SeatRead"][];
            /** Came */
            came: components["schemas"]["SeatRead"][];
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
            /**
             * Starts At Before
             * Format: date-time
             */
            starts_at_before: string;
            /**
             * Ends At Before
             * Format: date-time
             */
            ends_at_before: string;
            /** Other Shift Id */
            other_shift_id: string | null;
        };
        /**
         * Check
         * @description What is looked at in those who begin a shift, such as dress and badge. ``ok`` null: not looked at yet.
         */
        Check: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Zh */
            zh: string;
            /** En */
            en: string;
            /** Ok */
            ok?: boolean | null;
            /** Note */
            note?: string | null;
        };
        /** CheckEdit */
        CheckEdit: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Ok */
            ok?: boolean | null;
            /** Note */
            note?: string | null;
        };
        /**
         * CheckInRead
         * @description ``late``: by the site's figure, at ``recorded_at``; ``late_s`` counts from the start of the shift.
         */
        CheckInRead: {
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Posts */
            posts: string[];
            /**
             * Checked In At
             * Format: date-time
             */
            checked_in_at: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Late S */
            late_s: number;
            /** Late */
            late: boolean;
            evidence: components["schemas"]["EvidenceRead"];
        };
        /** CheckOutRead */
        CheckOutRead: {
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Posts */
            posts: string[];
            /**
             * Checked Out At
             * Format: date-time
             */
            checked_out_at: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            evidence: components["schemas"]["EvidenceRead"];
        };
        /** CheckRead */
        CheckRead: {
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
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Post */
            post: string;
            trigger: components["schemas"]["roster_svc__presence_checks__domain__Trigger"];
            /**
             * Asked By
             * @description Who asked by hand; null where the time was drawn.
             */
            asked_by: string | null;
            /**
             * Sent At
             * Format: date-time
             */
            sent_at: string;
            /**
             * Due At
             * Format: date-time
             * @description An answer until then counts.
             */
            due_at: string;
            /** @description Once answered or missed it stays so. */
            state: components["schemas"]["roster_svc__presence_checks__domain__State"];
            /**
             * Answered At
             * @description When the answer was given, in time or late.
             */
            answered_at: string | null;
            /**
             * Recorded At
             * @description When we learned of the answer.
             */
            recorded_at: string | null;
            /**
             * Recorded By
             * @description Who gave the answer, or recorded having seen the person.
             */
            recorded_by: string | null;
            /** Answer Basis */
            answer_basis: ("own" | "vouched") | null;
            /** Missed At */
            missed_at: string | null;
            /**
             * Answer S
             * @description Seconds from the question to the answer.
             */
            answer_s: number | null;
            /**
             * Step
             * @description Whom it has called: 1 the person, 2 the duty chief, 3 headquarters.
             */
            step: number;
        };
        /**
         * CheckRequest
         * @description Ask a person, or everybody at a post of the site, whether they are there.
         */
        CheckRequest: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Staff Id */
            staff_id?: string | null;
            /** Post */
            post?: string | null;
        };
        /**
         * CheckStatistics
         * @description What the checks come to. ``rate``: answered in time of all that are settled, 0 to 1; null without any.
         */
        CheckStatistics: {
            /** Sent */
            sent: number;
            /** Answered */
            answered: number;
            /** Missed */
            missed: number;
            /** Answered Late */
            answered_late: number;
            /** Waiting */
            waiting: number;
            /** Rate */
            rate: number | null;
        };
        /**
         * Code
         * @description Which condition it is, in the order in which people see to them.
         * @enum {string}
         */
        Code: "leader" | "leader_early" | "seats" | "handover" | "meeting" | "tasks" | "checks";
        /** CommandNow */
        CommandNow: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Name */
            name: string;
            /**
             * Basis
             * @enum {string}
             */
            basis: "checked_in" | "overstay" | "acting" | "signed" | "ordered";
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Shift Id */
            shift_id: string | null;
        };
        /**
         * CommandRead
         * @description Who commands the site now.
         */
        CommandRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Name */
            name: string;
            /**
             * Basis
             * @enum {string}
             */
            basis: "checked_in" | "overstay" | "acting" | "signed" | "ordered";
            /** Shift Id */
            shift_id: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Reason */
            reason: string | null;
        };
        /**
         * CommandWish
         * @description Who is to command. Without a person: you, for the chief who is not there.
         */
        CommandWish: {
            /** Staff Id */
            staff_id?: string | null;
            /**
             * Reason
             * @description Why headquarters orders it; needed with a person.
             */
            reason?: string | null;
        };
        /** ConditionRead */
        ConditionRead: {
            code: components["schemas"]["Code"];
            /**
             * State
             * @description not_required: switched off at the site, or there is nothing to ask for.
             * @enum {string}
             */
            state: "met" | "missing" | "not_required";
            /**
             * Since
             * @description Since when it is met, where that is known.
             */
            since: string | null;
            /** By */
            by: string | null;
            /** By Name */
            by_name: string | null;
            /** Lacks */
            lacks: components["schemas"]["LackRead"][];
            /**
             * Record Id
             * @description Of the meeting (meeting, tasks) or the handover, if there is one.
             */
            record_id: string | null;
        };
        /**
         * Contact
         * @description Somebody who knows the site and is no staff.
         */
        Contact: {
            /** Name */
            name: string;
            /** Role */
            role: string;
            /** Phone */
            phone: string;
        };
        /** ContactRead */
        ContactRead: {
            /** Name */
            name: string;
            /** Role */
            role: string;
            /** Phone */
            phone: string;
        };
        /**
         * CorrectionRead
         * @description What puts an entry right.
         */
        CorrectionRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Zh */
            zh: string;
            /** En */
            en: string;
            /** Author Name */
            author_name: string | null;
            /** Reason */
            reason: string | null;
        };
        /** CountWritten */
        CountWritten: {
            /**
             * Kind Id
             * Format: uuid
             */
            kind_id: string;
            /** Count */
            count: number;
        };
        /**
         * CoverageRead
         * @description The proof for one seat of a site. ``begun``: nobody was ever at the seat before; null: nor since then.
         */
        CoverageRead: {
            /** Seconds */
            seconds: number;
            /** Hole S */
            hole_s: number;
            /** Thin S */
            thin_s: number;
            /** Percent */
            percent: number | null;
            checks: components["schemas"]["roster_svc__coverage__schemas__ChecksRead"];
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Post */
            post: string;
            /**
             * Needed
             * @description Persons at the seat by the figure in force now; 0: the site does not ask for it.
             */
            needed: number;
            /** Begun */
            begun: string | null;
            /**
             * Gap Since
             * @description Since when too few are there now.
             */
            gap_since: string | null;
            /** Days */
            days: components["schemas"]["DayRead"][];
        };
        /**
         * DayRead
         * @description A day of the site's calendar: as long as it is there, 23 to 25 hours; today as far as it has gone.
         */
        DayRead: {
            /** Seconds */
            seconds: number;
            /** Hole S */
            hole_s: number;
            /** Thin S */
            thin_s: number;
            /** Percent */
            percent: number | null;
            checks: components["schemas"]["roster_svc__coverage__schemas__ChecksRead"];
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /**
             * Needed
             * @description Persons at the seat, by the figure in force at the end of the day.
             */
            needed: number;
            /** Stretches */
            stretches: components["schemas"]["StretchRead"][];
        };
        /**
         * DiscardOrder
         * @description Planned shifts that are given up together or not at all.
         */
        DiscardOrder: {
            /** Shifts */
            shifts: components["schemas"]["ShiftEdition"][];
        };
        /**
         * DutyRead
         * @description A person has the duty at a post from ``since`` until ``until`` (null: still), by our time.
         */
        DutyRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Post */
            post: string;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Name */
            name: string;
            /** Shift Id */
            shift_id: string | null;
            /**
             * Basis
             * @description checked_in: at the post. rostered: nobody is there, the roster binds. overstay: there after the end of their shift. acting: at another post, and in command for the absent chief.
             * @enum {string}
             */
            basis: "checked_in" | "rostered" | "overstay" | "acting";
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Until */
            until: string | null;
            /**
             * Occurred At
             * Format: date-time
             * @description When they came, as was claimed; else as `since`.
             */
            occurred_at: string;
            /** End Reason */
            end_reason: string | null;
            /**
             * End Occurred At
             * @description When they left, as was claimed; else as `until`.
             */
            end_occurred_at: string | null;
        };
        /**
         * EmergencyLine
         * @description Local help. ``service``: police, fire, ambulance, power, water, cooling, network, building, other, or a code of
         *     your own. ``phone`` may be a short number such as 119.
         */
        EmergencyLine: {
            /** Service */
            service: string;
            /** Phone */
            phone: string;
            /** Name */
            name?: string | null;
        };
        /** EmergencyRead */
        EmergencyRead: {
            /** Service */
            service: string;
            /** Phone */
            phone: string;
            /** Name */
            name?: string | null;
        };
        /**
         * EndOrder
         * @description How the shift is to end. Only ``reason`` and what it is for; all may be left out.
         */
        EndOrder: {
            /**
             * Reason
             * @description Why headquarters ends it before its time or without relief; or why it ends over open incidents.
             */
            reason?: string | null;
            /**
             * Leave Open Incidents
             * @description End the shift although incidents at the site are not resolved; needs a `reason`, which is kept.
             * @default false
             */
            leave_open_incidents: boolean;
            /**
             * Release People
             * @description With headquarters' order: whoever is there is free to go, relief or not. Without it they stay on duty until they check out or their relief comes.
             * @default false
             */
            release_people: boolean;
        };
        /**
         * EntryRead
         * @description A line of the record. ``by``: null where the clock or the news of an incident did it.
         */
        EntryRead: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string | null;
            /** Act */
            act: string;
            /** Item Id */
            item_id: string | null;
            /** Data */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * EvidenceGiven
         * @description What the person brings. ``post`` and ``code``: as the address in the QR code of the post's screen has them.
         */
        EvidenceGiven: {
            /** Post */
            post?: string | null;
            /** Code */
            code?: string | null;
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /** Accuracy M */
            accuracy_m?: number | null;
        };
        /**
         * EvidenceRead
         * @description ``kind``: what proves it best. ``missing``: what the site wanted and was not given.
         */
        EvidenceRead: {
            /**
             * Kind
             * @description code: scanned at the post's screen. place: given by the browser. vouched: recorded by somebody else, who has seen the person. none: the person's own word.
             * @enum {string}
             */
            kind: "code" | "place" | "vouched" | "none";
            /** Missing */
            missing: ("code" | "place")[];
            /** Device */
            device: string | null;
            /**
             * Post
             * @description At whose screen it was scanned.
             */
            post: string | null;
            /** Latitude */
            latitude: number | null;
            /** Longitude */
            longitude: number | null;
            /** Accuracy M */
            accuracy_m: number | null;
        };
        /**
         * ExceptionOrder
         * @description Why headquarters opens the shift although conditions are missing; kept on the shift for ever.
         */
        ExceptionOrder: {
            /** Reason */
            reason: string;
        };
        /**
         * ExceptionRead
         * @description The order by which the shift was opened. ``codes``: of the conditions that were missing.
         */
        ExceptionRead: {
            /** Codes */
            codes: components["schemas"]["Code"][];
            /** Reason */
            reason: string;
            /**
             * By
             * Format: uuid
             */
            by: string;
            /** By Name */
            by_name: string | null;
        };
        /** ExecutiveCancellation */
        ExecutiveCancellation: {
            /** Reason */
            reason: string;
        };
        /**
         * ExecutiveContact
         * @description Somebody to call. ``available``: whether they can still be on duty.
         */
        ExecutiveContact: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Name */
            name: string;
            /** Phone */
            phone: string | null;
            /** Available */
            available: boolean;
        };
        /**
         * ExecutivePeriodCreate
         * @description One period. What of it has passed already is left out: it begins now.
         */
        ExecutivePeriodCreate: {
            /**
             * Executive Id
             * Format: uuid
             */
            executive_id: string;
            /** Deputy Id */
            deputy_id?: string | null;
            /**
             * Site Id
             * @description Null: all sites that no period of their own covers.
             */
            site_id?: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /** ExecutivePeriodRead */
        ExecutivePeriodRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Site Id
             * @description Null: all sites that no period of their own covers.
             */
            site_id: string | null;
            /**
             * Executive Id
             * Format: uuid
             */
            executive_id: string;
            /** Deputy Id */
            deputy_id: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /**
             * Planned At
             * Format: date-time
             */
            planned_at: string;
            /** Planned By */
            planned_by: string;
            /** Replaces Id */
            replaces_id: string | null;
            /** Removed At */
            removed_at: string | null;
            /** Changed By */
            changed_by: string | null;
            /**
             * Reason
             * @description Why it was changed last.
             */
            reason: string | null;
            /** Executive Name */
            executive_name: string;
            /** Deputy Name */
            deputy_name: string | null;
            /** @description on: under way. removed: cancelled before it began. */
            state: components["schemas"]["Standing"];
            /**
             * Available
             * @description Whether the executive can still be on duty: account in use, role, sites.
             */
            available: boolean;
        };
        /**
         * ExecutivePeriodsCreate
         * @description Periods that are planned together or not at all: a week in which several take turns, for instance.
         */
        ExecutivePeriodsCreate: {
            /** Periods */
            periods: components["schemas"]["ExecutivePeriodCreate"][];
        };
        /**
         * ExecutivePeriodsRead
         * @description The periods of one request, in its order.
         */
        ExecutivePeriodsRead: {
            /** Items */
            items: components["schemas"]["ExecutivePeriodRead"][];
        };
        /**
         * ExecutiveReplacement
         * @description Who is on duty instead, and until when; the times default to those of the period.
         */
        ExecutiveReplacement: {
            /**
             * Executive Id
             * Format: uuid
             */
            executive_id: string;
            /** Deputy Id */
            deputy_id?: string | null;
            /**
             * Since
             * @description Of a period that has begun: always now.
             */
            since?: string | null;
            /** Until */
            until?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * ExecutiveTurn
         * @description One period as those on site need it.
         */
        ExecutiveTurn: {
            /**
             * Period Id
             * Format: uuid
             */
            period_id: string;
            /**
             * Site Id
             * @description Null: all sites that no period of their own covers.
             */
            site_id: string | null;
            executive: components["schemas"]["ExecutiveContact"];
            deputy: components["schemas"]["ExecutiveContact"] | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * ExecutivesOnDuty
         * @description Who is duty executive at a moment, and who comes next. ``on`` null: everybody with the role is called.
         */
        ExecutivesOnDuty: {
            /** Site Id */
            site_id: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            on: components["schemas"]["ExecutiveTurn"] | null;
            next: components["schemas"]["ExecutiveTurn"] | null;
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
         * FindingCreate
         * @description What is not in order, and who is to see to it: it becomes a task of the shift, or a request for help.
         */
        FindingCreate: {
            /** Text */
            text: string;
            /**
             * Becomes
             * @default task
             * @enum {string}
             */
            becomes: "task" | "help";
            /**
             * Post
             * @description Who is to see to it.
             */
            post: string;
            /**
             * Assignee Id
             * @description Left out: anybody at that post.
             */
            assignee_id?: string | null;
        };
        /** Fitness */
        Fitness: {
            /**
             * Fit
             * @description Whether you are fit for duty: rested, sober, well.
             */
            fit: boolean;
            /** Text */
            text?: string | null;
        };
        /** FitnessRead */
        FitnessRead: {
            /** Fit */
            fit: boolean;
            /** Text */
            text: string | null;
            /**
             * By
             * Format: uuid
             */
            by: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /** ForceOrder */
        ForceOrder: {
            /** Reason */
            reason: string;
            /**
             * Staff Id
             * @description Who takes the command: a chief of the incoming shift who is there. Left out: who is.
             */
            staff_id?: string | null;
        };
        /**
         * ForcedRead
         * @description By order of headquarters; it stays marked so.
         */
        ForcedRead: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By
             * Format: uuid
             */
            by: string;
            /** Reason */
            reason: string;
        };
        /**
         * GapNow
         * @description A post that should be manned and is not.
         */
        GapNow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Post */
            post: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /** HandoverCreate */
        HandoverCreate: {
            /**
             * Shift Id
             * Format: uuid
             * @description The shift that goes; it must be running.
             */
            shift_id: string;
        };
        /**
         * HandoverNow
         * @description A handover from or to the shift. ``waits``: what comes next; null once sealed.
         */
        HandoverNow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Side
             * @enum {string}
             */
            side: "outgoing" | "incoming";
            /**
             * Planned At
             * Format: date-time
             */
            planned_at: string;
            /** State */
            state: string;
            /** Waits */
            waits: string | null;
            /** Hold */
            hold: string | null;
        };
        /**
         * HandoverRead
         * @description A handover with all that is in it. ``content_sha256``: of what would be signed now, or was.
         *
         *     ``appeared`` and ``gone``: what has changed at the site since it was drawn up, until a refresh takes it in.
         *     ``my_side``: whose chief you are; ``may_write``: you are on the shift that goes. ``names``: of everybody named.
         */
        HandoverRead: {
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
             * From Shift Id
             * Format: uuid
             */
            from_shift_id: string;
            /**
             * To Shift Id
             * Format: uuid
             */
            to_shift_id: string;
            state: components["schemas"]["roster_svc__handovers__domain__State"];
            /** Hold */
            hold: ("deferred" | "blocked") | null;
            /** Waiting For */
            waiting_for: ("offer" | "review" | "correction" | "both_signatures" | "outgoing_signature" | "incoming_signature") | null;
            /**
             * Planned At
             * Format: date-time
             */
            planned_at: string;
            /**
             * Drafted At
             * Format: date-time
             */
            drafted_at: string;
            /** Sealed At */
            sealed_at: string | null;
            /** Lapsed At */
            lapsed_at: string | null;
            /** Lapsed Reason */
            lapsed_reason: ("shift_ended" | "not_required") | null;
            /** Outgoing Id */
            outgoing_id: string | null;
            /** Incoming Id */
            incoming_id: string | null;
            /** Forced */
            forced: boolean;
            /** Item Count */
            item_count: number;
            /** Open Count */
            open_count: number;
            /** Refused Count */
            refused_count: number;
            from_shift: components["schemas"]["HandoverShift"];
            to_shift: components["schemas"]["HandoverShift"];
            /** Outgoing */
            outgoing: components["schemas"]["SidePerson"][];
            /** Incoming */
            incoming: components["schemas"]["SidePerson"][];
            /** My Side */
            my_side: ("outgoing" | "incoming") | null;
            /** May Write */
            may_write: boolean;
            /** Drafted By */
            drafted_by: string | null;
            /**
             * Refreshed At
             * Format: date-time
             */
            refreshed_at: string;
            /** Offered At */
            offered_at: string | null;
            held: components["schemas"]["HoldRead"] | null;
            /** Items */
            items: components["schemas"]["ItemRead"][];
            /** Appeared */
            appeared: components["schemas"]["LiveItem"][];
            /** Gone */
            gone: string[];
            /** Incidents */
            incidents: components["schemas"]["IncidentTransfer"][];
            walk: components["schemas"]["WalkRead"] | null;
            fitness: components["schemas"]["FitnessRead"] | null;
            /** Signatures */
            signatures: components["schemas"]["SignatureRead"][];
            order: components["schemas"]["ForcedRead"] | null;
            /** Content Sha256 */
            content_sha256: string;
            /** History */
            history: components["schemas"]["EntryRead"][];
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /** HandoverShift */
        HandoverShift: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
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
            /** State */
            state: string;
        };
        /**
         * HandoverSummary
         * @description A handover in a list. ``open_count``: items that are not accepted; ``refused_count``: that ever were refused.
         *
         *     ``lapsed_at``: nobody carried it out, and nobody can any more; ``state`` is how far it had come.
         */
        HandoverSummary: {
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
             * From Shift Id
             * Format: uuid
             */
            from_shift_id: string;
            /**
             * To Shift Id
             * Format: uuid
             */
            to_shift_id: string;
            state: components["schemas"]["roster_svc__handovers__domain__State"];
            /** Hold */
            hold: ("deferred" | "blocked") | null;
            /** Waiting For */
            waiting_for: ("offer" | "review" | "correction" | "both_signatures" | "outgoing_signature" | "incoming_signature") | null;
            /**
             * Planned At
             * Format: date-time
             */
            planned_at: string;
            /**
             * Drafted At
             * Format: date-time
             */
            drafted_at: string;
            /** Sealed At */
            sealed_at: string | null;
            /** Lapsed At */
            lapsed_at: string | null;
            /** Lapsed Reason */
            lapsed_reason: ("shift_ended" | "not_required") | null;
            /** Outgoing Id */
            outgoing_id: string | null;
            /** Incoming Id */
            incoming_id: string | null;
            /** Forced */
            forced: boolean;
            /** Item Count */
            item_count: number;
            /** Open Count */
            open_count: number;
            /** Refused Count */
            refused_count: number;
        };
        /**
         * HelpCreate
         * @description One post asks another for help.
         */
        HelpCreate: {
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /** Title */
            title: string;
            /** Text */
            text?: string | null;
            /**
             * Post
             * @description Whose help is asked for.
             */
            post: string;
            /** Assignee Id */
            assignee_id?: string | null;
        };
        /**
         * HoldRead
         * @description ``reason``: where it is blocked. ``incidents``: numbers of what is being handled, where it is deferred.
         */
        HoldRead: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "deferred" | "blocked";
            /** Reason */
            reason: ("unfit" | "not_qualified" | "leader_missing") | null;
            /** Text */
            text: string | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Incidents */
            incidents: string[];
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
        /** IncidentNow */
        IncidentNow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: string;
            /** Title */
            title: string;
            /** Level */
            level: number;
            /** State */
            state: string;
        };
        /**
         * IncidentTransfer
         * @description An open incident of the site, and which sides have declared that its command is transferred.
         */
        IncidentTransfer: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: string;
            /** Title */
            title: string;
            /** Level */
            level: number;
            /** Outgoing */
            outgoing: boolean;
            /** Incoming */
            incoming: boolean;
        };
        /**
         * IssuerMetadata
         * @description The part of OpenID Connect Discovery that verifiers need.
         */
        IssuerMetadata: {
            /** Issuer */
            issuer: string;
            /** Jwks Uri */
            jwks_uri: string;
            /** Token Endpoint */
            token_endpoint: string;
            /**
             * Id Token Signing Alg Values Supported
             * @default [
             *       "EdDSA"
             *     ]
             */
            id_token_signing_alg_values_supported: string[];
            /**
             * Response Types Supported
             * @default [
             *       "token"
             *     ]
             */
            response_types_supported: string[];
            /**
             * Subject Types Supported
             * @default [
             *       "public"
             *     ]
             */
            subject_types_supported: string[];
        };
        /**
         * IssuerRead
         * @description An OpenID Connect provider that people sign in with: authorization code with PKCE, a public client.
         */
        IssuerRead: {
            /** Issuer */
            issuer: string;
            /** Client Id */
            client_id: string;
            /** Scope */
            scope: string;
        };
        /** ItemCreate */
        ItemCreate: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "key_tool" | "equipment" | "permit" | "instruction" | "override" | "task" | "note";
            /** Title */
            title: string;
            /** Text */
            text?: string | null;
        };
        /**
         * ItemPatch
         * @description The item as it is to be; of one that is drawn from the records only ``text`` may differ.
         */
        ItemPatch: {
            /** Title */
            title?: string | null;
            /** Text */
            text?: string | null;
        };
        /**
         * ItemRead
         * @description ``gone_at``: not open at the site any more, or taken back: no part of what is signed.
         */
        ItemRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "incident" | "anomaly" | "absence" | "change_order" | "key_tool" | "equipment" | "permit" | "instruction" | "override" | "task" | "note";
            /** Title */
            title: string;
            /** Text */
            text: string | null;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
            /** By Hand */
            by_hand: boolean;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "accepted" | "refused";
            /** Refusal Reason */
            refusal_reason: ("unclear" | "incomplete" | "tool_missing" | "not_true" | "other") | null;
            /** Refusal Text */
            refusal_text: string | null;
            /** Refusals */
            refusals: number;
            /** Answered By */
            answered_by: string | null;
            /** Answered At */
            answered_at: string | null;
            /**
             * Added At
             * Format: date-time
             */
            added_at: string;
            /** Added By */
            added_by: string | null;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Gone At */
            gone_at: string | null;
        };
        /**
         * Jwk
         * @description A public Ed25519 key (RFC 8037).
         */
        Jwk: {
            /**
             * Kty
             * @constant
             */
            kty: "OKP";
            /**
             * Crv
             * @constant
             */
            crv: "Ed25519";
            /**
             * Alg
             * @constant
             */
            alg: "EdDSA";
            /**
             * Use
             * @constant
             */
            use: "sig";
            /** Kid */
            kid: string;
            /** X */
            x: string;
        };
        /** Jwks */
        Jwks: {
            /** Keys */
            keys: components["schemas"]["Jwk"][];
        };
        /**
         * KeyIssueCreate
         * @description ``staff_id``: who gets it; they are on duty at the site.
         */
        KeyIssueCreate: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Condition */
            condition?: string | null;
            /** Remark */
            remark?: string | null;
        };
        /** KeyIssueRead */
        KeyIssueRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Shift Id */
            shift_id: string | null;
            /**
             * Issued At
             * Format: date-time
             */
            issued_at: string;
            /**
             * Issued By
             * Format: uuid
             * @description Who wrote it down.
             */
            issued_by: string;
            /** Issue Condition */
            issue_condition: string | null;
            /** Remark */
            remark: string | null;
            /**
             * Due At
             * Format: date-time
             * @description The end of the holder's duty; out after that it is overdue.
             */
            due_at: string;
            /**
             * Handover Id
             * @description The handover by which they got it.
             */
            handover_id: string | null;
            /**
             * Overdue At
             * @description When people were called because it was not back.
             */
            overdue_at: string | null;
            /** Returned At */
            returned_at: string | null;
            /** Returned By */
            returned_by: string | null;
            /** Returned Basis */
            returned_basis: ("returned" | "handed_over" | "missing") | null;
            /** Return Condition */
            return_condition: string | null;
            /** Return Remark */
            return_remark: string | null;
        };
        /**
         * KeyItemCreate
         * @description ``number``: what stands on it, once a site. ``home``: where it belongs. ``responsible_id`` answers for it.
         */
        KeyItemCreate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Number */
            number: string;
            /** Name */
            name: string;
            kind: components["schemas"]["roster_svc__key_items__domain__Kind"];
            /** Home */
            home?: string | null;
            /** Responsible Id */
            responsible_id?: string | null;
        };
        /** KeyItemPatch */
        KeyItemPatch: {
            /** Number */
            number?: string | null;
            /** Name */
            name?: string | null;
            kind?: components["schemas"]["roster_svc__key_items__domain__Kind"] | null;
            /** Home */
            home?: string | null;
            /** Responsible Id */
            responsible_id?: string | null;
        };
        /** KeyItemRead */
        KeyItemRead: {
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
            /** Name */
            name: string;
            kind: components["schemas"]["roster_svc__key_items__domain__Kind"];
            /** Home */
            home: string | null;
            /** Responsible Id */
            responsible_id: string | null;
            state: components["schemas"]["roster_svc__key_items__domain__State"];
            /**
             * State Since
             * Format: date-time
             */
            state_since: string;
            /**
             * State By
             * Format: uuid
             */
            state_by: string;
            /**
             * State Remark
             * @description Why it is missing, withdrawn or written off, or what was remarked.
             */
            state_remark: string | null;
            /** @description Who holds it now. */
            issue: components["schemas"]["KeyIssueRead"] | null;
        };
        /** KeyReason */
        KeyReason: {
            /** Reason */
            reason: string;
        };
        /** KeyReturn */
        KeyReturn: {
            /** Condition */
            condition?: string | null;
            /** Remark */
            remark?: string | null;
        };
        /** KindTotal */
        KindTotal: {
            /**
             * Kind Id
             * Format: uuid
             */
            kind_id: string;
            /** Title Zh */
            title_zh: string;
            /** Title En */
            title_en: string;
            /** Total */
            total: number;
        };
        /**
         * LackRead
         * @description A person, at a post or not, or a check, that the condition lacks. ``came_at``: when they came, too late.
         */
        LackRead: {
            /** Staff Id */
            staff_id: string | null;
            /** Name */
            name: string | null;
            /** Post */
            post: string | null;
            /** Check */
            check: string | null;
            /** Came At */
            came_at: string | null;
        };
        /**
         * LiveItem
         * @description Something that is open at the site now and not in the handover yet, or not as it stands now.
         */
        LiveItem: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "incident" | "anomaly" | "absence" | "change_order" | "key_tool" | "equipment" | "permit" | "instruction" | "override" | "task" | "note";
            /** Title */
            title: string;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
        };
        /**
         * LogEntryCorrection
         * @description How it really was, and why the entry was wrong. What is null stays as the entry has it.
         */
        LogEntryCorrection: {
            /** Text */
            text: string;
            /** Reason */
            reason: string;
            /** Tags */
            tags?: string[] | null;
            /** Occurred At */
            occurred_at?: string | null;
            /** Follow Up */
            follow_up?: boolean | null;
        };
        /**
         * LogEntryCreate
         * @description What happened, in the words of who writes it. ``shift_id`` null: the shift that has the watch.
         */
        LogEntryCreate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Shift Id */
            shift_id?: string | null;
            /** Text */
            text: string;
            /** Tags */
            tags?: string[];
            /**
             * Occurred At
             * @description When it happened; null: now.
             */
            occurred_at?: string | null;
            /**
             * Reason
             * @description Why it is written so late; needed beyond the site's `claim_tolerance_min`.
             */
            reason?: string | null;
            /**
             * Follow Up
             * @description The next shift must go on with it.
             * @default false
             */
            follow_up: boolean;
        };
        /**
         * LogEntryRead
         * @description One entry. Where `correction` is set it does not hold any more, and what it says is shown struck through.
         */
        LogEntryRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Shift Id */
            shift_id: string | null;
            /** Kind */
            kind: string;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Zh */
            zh: string;
            /** En */
            en: string;
            /** Tags */
            tags: string[];
            /** Refs */
            refs: {
                [key: string]: string;
            };
            /** Author Id */
            author_id: string | null;
            /** Author Name */
            author_name: string | null;
            /** Corrects */
            corrects: string | null;
            /** Reason */
            reason: string | null;
            /** Follow Up */
            follow_up: boolean;
            correction: components["schemas"]["CorrectionRead"] | null;
        };
        /**
         * LoneWorkEnd
         * @description ``reason``: needed for somebody else's.
         */
        LoneWorkEnd: {
            /** Reason */
            reason?: string | null;
        };
        /** LoneWorkRead */
        LoneWorkRead: {
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
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            trigger: components["schemas"]["roster_svc__lone_work__domain__Trigger"];
            /**
             * Every Min
             * @description Minutes from one sign to the next.
             */
            every_min: number;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /**
             * Until
             * @description Until when the person said they work alone; null: while they do.
             */
            until: string | null;
            /** @description silent: whoever leads is called; escalated: headquarters is. */
            state: components["schemas"]["roster_svc__lone_work__domain__State"];
            /**
             * Due At
             * Format: date-time
             * @description The next sign is due then, or was, where it is missing.
             */
            due_at: string;
            /** Silent At */
            silent_at: string | null;
            /** Last Sign At */
            last_sign_at: string | null;
            /** Last Sign By */
            last_sign_by: string | null;
            /** Last Sign Basis */
            last_sign_basis: ("own" | "vouched") | null;
            /** Signs */
            signs: number;
            /** Silences */
            silences: number;
            /** Ended At */
            ended_at: string | null;
            /**
             * Ended By
             * @description Who ended it; null: it ended by itself.
             */
            ended_by: string | null;
            /** End Reason */
            end_reason: ("second_person" | "off_duty" | "hours_over" | "time_over" | "by_hand") | null;
            /** End Note */
            end_note: string | null;
        };
        /**
         * LoneWorkStart
         * @description The caller works alone until a time, and gives a sign every so many minutes.
         */
        LoneWorkStart: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Every Min
             * @description Minutes; bounded by the site's figure.
             */
            every_min: number;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * Measure
         * @description What is to make things better, by whom and until when, where the meeting named that.
         */
        Measure: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Text */
            text: string;
            /** Owner Id */
            owner_id?: string | null;
            /** Due At */
            due_at?: string | null;
        };
        /** MeasureEdit */
        MeasureEdit: {
            /** Id */
            id?: string | null;
            /** Text */
            text: string;
            /** Owner Id */
            owner_id?: string | null;
            /** Due At */
            due_at?: string | null;
        };
        /** MeetingNow */
        MeetingNow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** Shift Id */
            shift_id: string | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** State */
            state: string;
        };
        /**
         * MeetingOpen
         * @description The meeting of a shift. What there is already is answered again.
         */
        MeetingOpen: {
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "pre_shift" | "post_shift";
        };
        /**
         * MeetingPatch
         * @description Only what is given changes; a list is given whole.
         *
         *     The agenda keeps the points of its template. ``…_none``: why there is no such part.
         */
        MeetingPatch: {
            /** Held At */
            held_at?: string | null;
            /** Held Reason */
            held_reason?: string | null;
            /** Place */
            place?: string | null;
            /** Weather Note */
            weather_note?: string | null;
            /** Agenda */
            agenda?: components["schemas"]["PointEdit"][];
            /** Checks */
            checks?: components["schemas"]["CheckEdit"][];
            /** Tasks */
            tasks?: components["schemas"]["TaskEdit"][];
            /** Attendees */
            attendees?: components["schemas"]["AttendeeEdit"][];
            /** Summary */
            summary?: string | null;
            /** Summary None */
            summary_none?: string | null;
            /** Problems */
            problems?: string | null;
            /** Problems None */
            problems_none?: string | null;
            /** Measures */
            measures?: components["schemas"]["MeasureEdit"][];
            /** Measures None */
            measures_none?: string | null;
        };
        /**
         * MeetingRead
         * @description A meeting with its record. ``due_at``: by when the record must be finished, ``late``: whether it came later.
         */
        MeetingRead: {
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
            kind: components["schemas"]["roster_svc__meetings__domain__Kind"];
            /** Shift Id */
            shift_id: string | null;
            /** Series Id */
            series_id: string | null;
            /** Scheduled At */
            scheduled_at: string | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            state: components["schemas"]["roster_svc__meetings__domain__State"];
            /** Agenda */
            agenda: components["schemas"]["Point"][];
            /** Checks */
            checks: components["schemas"]["Check"][];
            /** Tasks */
            tasks: components["schemas"]["Task"][];
            /** Tasks Version */
            tasks_version: number;
            /** Weather Note */
            weather_note: string | null;
            /** Place */
            place: string | null;
            /** Chair Id */
            chair_id: string | null;
            /** Held At */
            held_at: string | null;
            /** Held Reason */
            held_reason: string | null;
            /** Summary */
            summary: string | null;
            /** Summary None */
            summary_none: string | null;
            /** Problems */
            problems: string | null;
            /** Problems None */
            problems_none: string | null;
            /** Measures */
            measures: components["schemas"]["Measure"][];
            /** Measures None */
            measures_none: string | null;
            /** Finished At */
            finished_at: string | null;
            /** Late */
            late: boolean | null;
            /** Overdue At */
            overdue_at: string | null;
            /** Attendees */
            attendees: components["schemas"]["AttendeeRead"][];
            /** Acknowledgements */
            acknowledgements: components["schemas"]["AcknowledgementRead"][];
            /** Notes */
            notes: components["schemas"]["NoteRead"][];
        };
        /** MusterCounts */
        MusterCounts: {
            /** Expected */
            expected: number;
            /** Present */
            present: number;
            /** Late */
            late: number;
            /** Absent */
            absent: number;
            /** Away */
            away: number;
            /** Overdue */
            overdue: number;
            /** Unreachable */
            unreachable: number;
            /** Replaced */
            replaced: number;
            /** Overstaying */
            overstaying: number;
        };
        /** MusterPerson */
        MusterPerson: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Phone */
            phone: string | null;
            /** Posts */
            posts: string[];
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            state: components["schemas"]["roster_svc__muster__domain__State"];
            /**
             * Due At
             * Format: date-time
             * @description When they were to be there.
             */
            due_at: string;
            /**
             * Until
             * Format: date-time
             * @description When their shift ends.
             */
            until: string;
            /**
             * Since
             * @description When they came; null while they have not.
             */
            since: string | null;
            /** Away Until */
            away_until: string | null;
            /**
             * Missed Check At
             * @description When they were asked and did not answer.
             */
            missed_check_at: string | null;
            /** Replaced By */
            replaced_by: string | null;
            /** @description What proves that they came; null while they have not. */
            evidence: components["schemas"]["EvidenceRead"] | null;
        };
        /**
         * NextShift
         * @description The next published shift that has not begun.
         */
        NextShift: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
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
            /** People */
            people: components["schemas"]["PersonPlanned"][];
        };
        /** NoShowRead */
        NoShowRead: {
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
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Posts */
            posts: string[];
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            state: components["schemas"]["roster_svc__no_shows__domain__State"];
            /**
             * Step
             * @description 1: called; 2: missing, headquarters is called and others are asked to come.
             */
            step: number;
            /**
             * Noticed At
             * Format: date-time
             */
            noticed_at: string;
            /** Missed At */
            missed_at: string | null;
            /** Settled At */
            settled_at: string | null;
            /** Replaced By */
            replaced_by: string | null;
            /**
             * Calls
             * @description Who could come, in the order in which they are asked.
             */
            calls: components["schemas"]["ReplacementCallRead"][];
        };
        /** NoteCreate */
        NoteCreate: {
            /** Text */
            text: string;
        };
        /** NoteRead */
        NoteRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Text */
            text: string;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Author Name */
            author_name: string;
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
        };
        /**
         * OnDutyRead
         * @description Who is on duty, post by post. ``basis``: some have checked in, or nobody has and there is only the roster.
         */
        OnDutyRead: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Basis
             * @enum {string}
             */
            basis: "checked_in" | "rostered";
            /** People */
            people: components["schemas"]["PersonOnDuty"][];
            /** Absent */
            absent: components["schemas"]["AbsentPerson"][];
            next_shift: components["schemas"]["ShiftRead"] | null;
        };
        /** OnPost */
        OnPost: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Name */
            name: string;
        };
        /**
         * OpeningRead
         * @description The opening conditions one by one. ``at``: as of when; of a shift that was started, its start.
         */
        OpeningRead: {
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            state: components["schemas"]["roster_svc__shifts__domain__State"];
            /** At */
            at: string | null;
            /**
             * Conditions
             * @description None for a planned shift, or one that an earlier release started.
             */
            conditions: components["schemas"]["ConditionRead"][];
            /**
             * Opens
             * Format: date-time
             */
            opens: string;
            /**
             * Closes
             * Format: date-time
             * @description The shift may be started from `opens` until `closes`.
             */
            closes: string;
            /**
             * Missing
             * @description What stands in the way of the start now.
             */
            missing: components["schemas"]["Code"][];
            /**
             * May Start
             * @description Whether you may start it now.
             */
            may_start: boolean;
            /**
             * May Open With Exception
             * @description Whether you may open it now without what is missing.
             */
            may_open_with_exception: boolean;
            exception: components["schemas"]["ExceptionRead"] | null;
        };
        /**
         * Order
         * @description Why headquarters does what is refused to others; never for themselves.
         */
        Order: {
            /** Reason */
            reason?: string | null;
        };
        /**
         * OwnPatch
         * @description What people change of their own data. Only what is given changes.
         */
        OwnPatch: {
            /** Email */
            email?: string | null;
            /** Phone */
            phone?: string | null;
            /**
             * Language
             * @enum {string}
             */
            language?: "zh-CN" | "en";
        };
        /** Page[AuditEntryRead] */
        Page_AuditEntryRead_: {
            /** Items */
            items: components["schemas"]["AuditEntryRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[AwayRead] */
        Page_AwayRead_: {
            /** Items */
            items: components["schemas"]["AwayRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[BusinessEntryRead] */
        Page_BusinessEntryRead_: {
            /** Items */
            items: components["schemas"]["BusinessEntryRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[BusinessKindRead] */
        Page_BusinessKindRead_: {
            /** Items */
            items: components["schemas"]["BusinessKindRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ChangeRead] */
        Page_ChangeRead_: {
            /** Items */
            items: components["schemas"]["ChangeRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[CheckRead] */
        Page_CheckRead_: {
            /** Items */
            items: components["schemas"]["CheckRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[DutyRead] */
        Page_DutyRead_: {
            /** Items */
            items: components["schemas"]["DutyRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ExecutivePeriodRead] */
        Page_ExecutivePeriodRead_: {
            /** Items */
            items: components["schemas"]["ExecutivePeriodRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[HandoverSummary] */
        Page_HandoverSummary_: {
            /** Items */
            items: components["schemas"]["HandoverSummary"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[KeyIssueRead] */
        Page_KeyIssueRead_: {
            /** Items */
            items: components["schemas"]["KeyIssueRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[KeyItemRead] */
        Page_KeyItemRead_: {
            /** Items */
            items: components["schemas"]["KeyItemRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[LogEntryRead] */
        Page_LogEntryRead_: {
            /** Items */
            items: components["schemas"]["LogEntryRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[LoneWorkRead] */
        Page_LoneWorkRead_: {
            /** Items */
            items: components["schemas"]["LoneWorkRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[MeetingRead] */
        Page_MeetingRead_: {
            /** Items */
            items: components["schemas"]["MeetingRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[NoShowRead] */
        Page_NoShowRead_: {
            /** Items */
            items: components["schemas"]["NoShowRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[PostRead] */
        Page_PostRead_: {
            /** Items */
            items: components["schemas"]["PostRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ResponsibilityRead] */
        Page_ResponsibilityRead_: {
            /** Items */
            items: components["schemas"]["ResponsibilityRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[RoundRead] */
        Page_RoundRead_: {
            /** Items */
            items: components["schemas"]["RoundRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[SeriesRead] */
        Page_SeriesRead_: {
            /** Items */
            items: components["schemas"]["SeriesRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ShiftRead] */
        Page_ShiftRead_: {
            /** Items */
            items: components["schemas"]["ShiftRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[SiteCoverage] */
        Page_SiteCoverage_: {
            /** Items */
            items: components["schemas"]["SiteCoverage"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[SiteDutyRead] */
        Page_SiteDutyRead_: {
            /** Items */
            items: components["schemas"]["SiteDutyRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[SiteMuster] */
        Page_SiteMuster_: {
            /** Items */
            items: components["schemas"]["SiteMuster"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[SiteRead] */
        Page_SiteRead_: {
            /** Items */
            items: components["schemas"]["SiteRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[StaffRead] */
        Page_StaffRead_: {
            /** Items */
            items: components["schemas"]["StaffRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[TaskRead] */
        Page_TaskRead_: {
            /** Items */
            items: components["schemas"]["TaskRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[TaskTemplateRead] */
        Page_TaskTemplateRead_: {
            /** Items */
            items: components["schemas"]["TaskTemplateRead"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[TemplateRead] */
        Page_TemplateRead_: {
            /** Items */
            items: components["schemas"]["TemplateRead"][];
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
         * PasswordChange
         * @description ``current_password``: the one that is given up.
         */
        PasswordChange: {
            /** Current Password */
            current_password: string;
            /** New Password */
            new_password: string;
        };
        /** PersonMissed */
        PersonMissed: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Name */
            name: string;
        };
        /**
         * PersonOnDuty
         * @description ``basis``: there, or, where nobody is at the post, only known from the roster; then ``since`` is None.
         */
        PersonOnDuty: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Phone */
            phone: string | null;
            /** Post */
            post: string;
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Basis
             * @enum {string}
             */
            basis: "checked_in" | "rostered";
            /**
             * Held
             * @description Their shift was ended and did not free them: nobody has relieved them yet.
             */
            held: boolean;
            /** Since */
            since: string | null;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Late S */
            late_s: number | null;
            /** Late */
            late: boolean;
        };
        /** PersonPlanned */
        PersonPlanned: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Name */
            name: string;
            /** Post */
            post: string;
        };
        /**
         * Phase
         * @description The course of a shift.
         * @enum {string}
         */
        Phase: "pre_shift" | "start" | "handover" | "post_shift";
        /**
         * PhaseRead
         * @description One phase of the course of the shift; ``subject_id``: the meeting, shift or handover that is opened for it.
         */
        PhaseRead: {
            phase: components["schemas"]["Phase"];
            state: components["schemas"]["PhaseState"];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Subject Id */
            subject_id: string | null;
        };
        /**
         * PhaseState
         * @description How a phase stands.
         * @enum {string}
         */
        PhaseState: "done" | "now" | "later" | "overdue";
        /**
         * Point
         * @description A point of the agenda. ``note``: what was said about it. ``ref``: the id of what it was drawn from.
         */
        Point: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Zh */
            zh: string;
            /** En */
            en: string;
            /**
             * Source
             * @enum {string}
             */
            source: "template" | "typed" | "incident" | "log" | "meeting" | "handover";
            /** Ref */
            ref?: string | null;
            /** Note */
            note?: string | null;
        };
        /**
         * PointEdit
         * @description A point of the agenda: one that is there, by its id, or a new one, by its text.
         */
        PointEdit: {
            /** Id */
            id?: string | null;
            /** Text */
            text?: string | null;
            /** Note */
            note?: string | null;
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
            unset?: ("check_in_window_min" | "start_window_min" | "late_after_min" | "no_show_after_min" | "max_shift_hours" | "relief_before_leaving" | "claim_tolerance_min" | "handover_grace_min" | "overstay_limit_min" | "change_notice_h" | "handover_draft_min" | "relief_call_min" | "relief_call_hq_min" | "handover_before_leaving" | "unmanned_call_min" | "unmanned_escalate_min" | "post_shift_meeting_min" | "weekly_meeting_ahead_h" | "weekly_meeting_grace_h" | "call_overdue_meetings" | "away_limit_min" | "away_unapproved_min" | "away_cover_needed" | "away_call_step_min" | "presence_checks_per_shift" | "presence_answer_min" | "presence_call_step_min" | "leader_early_min" | "no_show_warn_min" | "replacement_step_min" | "default_tasks" | "help_answer_min" | "task_call_step_min" | "opening_leader" | "opening_leader_early" | "opening_seats" | "opening_handover" | "opening_meeting" | "opening_tasks" | "opening_checks" | "archive_after_h" | "lone_work_every_min" | "lone_work_from_h" | "lone_work_until_h" | "lone_work_warn_min" | "lone_work_hq_min" | "lone_work_most_min" | "key_return_min" | "leader_rounds_per_shift" | "leader_round_min" | "leader_round_apart_min" | "monitors_needed" | "code_wanted" | "place_wanted" | "refuse_without_evidence")[];
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
         * @description The figures of a site's duty policy with their defaults. Minutes, where no hours are said.
         */
        PolicyChange: {
            /**
             * Effective From
             * @description When the values begin to count; at once where it is left out.
             */
            effective_from?: string | null;
            /**
             * Check In Window Min
             * @description Check-in opens so long before the shift (R-3.3.1c).
             * @default 60
             */
            check_in_window_min: number;
            /**
             * Start Window Min
             * @description The shift may be started so long before its time.
             * @default 60
             */
            start_window_min: number;
            /**
             * Late After Min
             * @description Checking in later than this after the start is late (R-3.3.1c).
             * @default 5
             */
            late_after_min: number;
            /**
             * No Show After Min
             * @description Being absent longer than this is a no-show (R-3.3.1c).
             * @default 15
             */
            no_show_after_min: number;
            /**
             * Max Shift Hours
             * @description The longest shift that may be planned, by the site's own clock (a change of the clock apart).
             * @default 24
             */
            max_shift_hours: number;
            /**
             * Relief Before Leaving
             * @description Nobody checks out while that would leave a needed post empty (R-3.3.1f).
             * @default true
             */
            relief_before_leaving: boolean;
            /**
             * Claim Tolerance Min
             * @description A check-in or check-out named further back than this needs a reason and a second person; a shift that began longer ago is published by headquarters only.
             * @default 5
             */
            claim_tolerance_min: number;
            /**
             * Handover Grace Min
             * @description So long after its time a shift ends by itself that nobody came to or that was taken over from.
             * @default 60
             */
            handover_grace_min: number;
            /**
             * Overstay Limit Min
             * @description So long after its time a shift ends by itself in any case, and forgotten check-outs are closed.
             * @default 720
             */
            overstay_limit_min: number;
            /**
             * Change Notice H
             * @description Hours of notice: a published shift that begins sooner is changed only with a reason (R-3.3.1b).
             * @default 24
             */
            change_notice_h: number;
            /**
             * Handover Draft Min
             * @description So long before its end the handover of a running shift is drafted by itself (R-4.0.1).
             * @default 30
             */
            handover_draft_min: number;
            /**
             * Relief Call Min
             * @description So long after the end both duty chiefs are called where no relief has come (R-3.3.1f).
             * @default 15
             */
            relief_call_min: number;
            /**
             * Relief Call Hq Min
             * @description So long after the end headquarters is called where no relief has come (R-3.3.1f).
             * @default 30
             */
            relief_call_hq_min: number;
            /**
             * Handover Before Leaving
             * @description No duty chief leaves, and no shift is ended, before the handover to who is there is sealed; off: none is drafted but by hand (R-3.3.1f).
             * @default true
             */
            handover_before_leaving: boolean;
            /**
             * Unmanned Call Min
             * @description A post stands empty so long before the duty chief is called about it (R-1.1.1c).
             * @default 1
             */
            unmanned_call_min: number;
            /**
             * Unmanned Escalate Min
             * @description So long after that call the executive at headquarters is called, if the post is still empty.
             * @default 5
             */
            unmanned_escalate_min: number;
            /**
             * Post Shift Meeting Min
             * @description So long after the end of a shift its meeting is due (R-4.3.1a); as long again, and headquarters is called.
             * @default 30
             */
            post_shift_meeting_min: number;
            /**
             * Weekly Meeting Ahead H
             * @description Hours before the weekly duty meeting at which it is made and its agenda drawn (R-2.2.1e).
             * @default 24
             */
            weekly_meeting_ahead_h: number;
            /**
             * Weekly Meeting Grace H
             * @description Hours after the weekly duty meeting within which its record must be finished (R-2.2.1e).
             * @default 24
             */
            weekly_meeting_grace_h: number;
            /**
             * Call Overdue Meetings
             * @description Whether people are called about a meeting that was not held in time.
             * @default true
             */
            call_overdue_meetings: boolean;
            /**
             * Away Limit Min
             * @description Nobody leaves the post for longer at a time (R-3.3.1d).
             * @default 15
             */
            away_limit_min: number;
            /**
             * Away Unapproved Min
             * @description An away pass up to so long needs no approval; 0: every one does (R-3.3.1d).
             * @default 0
             */
            away_unapproved_min: number;
            /**
             * Away Cover Needed
             * @description A colleague at the site stands in for who is away (R-3.3.1d).
             * @default true
             */
            away_cover_needed: boolean;
            /**
             * Away Call Step Min
             * @description Who is not back in time is called; so long later the duty chief, then headquarters (R-3.3.1d).
             * @default 5
             */
            away_call_step_min: number;
            /**
             * Presence Checks Per Shift
             * @description Presence checks of each post in a shift, at times nobody knows before; 0 for none (R-3.3.1d).
             * @default 2
             */
            presence_checks_per_shift: number;
            /**
             * Presence Answer Min
             * @description A presence check is answered within this (R-3.3.1d).
             * @default 3
             */
            presence_answer_min: number;
            /**
             * Presence Call Step Min
             * @description So long after the duty chief headquarters is called about an unanswered check (R-3.3.1d).
             * @default 5
             */
            presence_call_step_min: number;
            /**
             * Leader Early Min
             * @description The duty chief is there so long before the shift, else headquarters is called; 0: not asked (R-4.1.1a).
             * @default 30
             */
            leader_early_min: number;
            /**
             * No Show Warn Min
             * @description Who has not come so long after the start is called, and the duty chief (R-2.2.1b).
             * @default 5
             */
            no_show_warn_min: number;
            /**
             * Replacement Step Min
             * @description Who could come instead is called one after the other, so many minutes apart; 0: all at once (R-2.2.1b).
             * @default 5
             */
            replacement_step_min: number;
            /**
             * Default Tasks
             * @description A shift that starts gets the tasks of its posts from the templates (R-2.1.2).
             * @default true
             */
            default_tasks: boolean;
            /**
             * Help Answer Min
             * @description A request for help is taken within this (R-2.2.2h).
             * @default 15
             */
            help_answer_min: number;
            /**
             * Task Call Step Min
             * @description So long after whoever is to do an overdue task the duty chief is called (R-4.2.1a).
             * @default 10
             */
            task_call_step_min: number;
            /**
             * Opening Leader
             * @description A shift is started only while its duty chief, or who acts for them, is there (R-4.1.2d).
             * @default true
             */
            opening_leader: boolean;
            /**
             * Opening Leader Early
             * @description … only where its duty chief came early enough (R-4.1.1a); lateness is marked either way.
             * @default false
             */
            opening_leader_early: boolean;
            /**
             * Opening Seats
             * @description … only once everybody who is expected is there (R-4.1.2d).
             * @default true
             */
            opening_seats: boolean;
            /**
             * Opening Handover
             * @description … only once the shift before, if one runs, has handed over (R-4.0.2).
             * @default true
             */
            opening_handover: boolean;
            /**
             * Opening Meeting
             * @description … only once its pre-shift meeting is held (R-4.1.1b).
             * @default true
             */
            opening_meeting: boolean;
            /**
             * Opening Tasks
             * @description … only once everybody has acknowledged their tasks (R-4.1.1c).
             * @default true
             */
            opening_tasks: boolean;
            /**
             * Opening Checks
             * @description … only once its start-up checks, if there are any, are done.
             * @default true
             */
            opening_checks: boolean;
            /**
             * Archive After H
             * @description Hours after its end at which a shift is archived: nothing of it changes any more (R-4.3.2a).
             * @default 24
             */
            archive_after_h: number;
            /**
             * Lone Work Every Min
             * @description Who is alone on duty says so often that they are well, at least every 5 minutes apart; 0: nobody is asked (B-7).
             * @default 0
             */
            lone_work_every_min: number;
            /**
             * Lone Work From H
             * @description From this hour of the site's clock who is alone on duty is watched (B-7).
             * @default 22
             */
            lone_work_from_h: number;
            /**
             * Lone Work Until H
             * @description Until this hour who is alone on duty is watched; the same as the first: day and night (B-7).
             * @default 6
             */
            lone_work_until_h: number;
            /**
             * Lone Work Warn Min
             * @description So long before the sign is due the person is told; at most half of the interval (B-7).
             * @default 5
             */
            lone_work_warn_min: number;
            /**
             * Lone Work Hq Min
             * @description So long after whoever leads headquarters is called about who is silent (B-7).
             * @default 5
             */
            lone_work_hq_min: number;
            /**
             * Lone Work Most Min
             * @description The longest interval that somebody who works alone may choose themselves (B-7).
             * @default 60
             */
            lone_work_most_min: number;
            /**
             * Key Return Min
             * @description So long after the end of their duty who holds a key or equipment is called, and the duty chief (R-4.0.1).
             * @default 30
             */
            key_return_min: number;
            /**
             * Leader Rounds Per Shift
             * @description Rounds of whoever leads the shift, at times nobody knows before; 0 for none (R-4.2.3a).
             * @default 2
             */
            leader_rounds_per_shift: number;
            /**
             * Leader Round Min
             * @description A round that was called is made within this, else it is missed (R-4.2.3a).
             * @default 45
             */
            leader_round_min: number;
            /**
             * Leader Round Apart Min
             * @description Two rounds are called at least so far from each other, or as far as the shift allows (R-4.2.3a).
             * @default 90
             */
            leader_round_apart_min: number;
            /**
             * Monitors Needed
             * @description So many persons are at the monitoring seat at every moment; 0: not asked. A fire control room needs 2 (R-2.2.3a).
             * @default 1
             */
            monitors_needed: number;
            /**
             * Code Wanted
             * @description Whoever comes or leaves scans the code on the screen at the post (R-3.3.1c).
             * @default false
             */
            code_wanted: boolean;
            /**
             * Place Wanted
             * @description Whoever comes or leaves lets the browser give the place (R-3.3.1c).
             * @default false
             */
            place_wanted: boolean;
            /**
             * Refuse Without Evidence
             * @description Without the evidence that is wanted coming and leaving is refused; else it is marked (R-3.3.1c).
             * @default false
             */
            refuse_without_evidence: boolean;
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
         * @description The figures of a site's duty policy with their defaults. Minutes, where no hours are said.
         */
        PolicyFigures: {
            /**
             * Check In Window Min
             * @description Check-in opens so long before the shift (R-3.3.1c).
             * @default 60
             */
            check_in_window_min: number;
            /**
             * Start Window Min
             * @description The shift may be started so long before its time.
             * @default 60
             */
            start_window_min: number;
            /**
             * Late After Min
             * @description Checking in later than this after the start is late (R-3.3.1c).
             * @default 5
             */
            late_after_min: number;
            /**
             * No Show After Min
             * @description Being absent longer than this is a no-show (R-3.3.1c).
             * @default 15
             */
            no_show_after_min: number;
            /**
             * Max Shift Hours
             * @description The longest shift that may be planned, by the site's own clock (a change of the clock apart).
             * @default 24
             */
            max_shift_hours: number;
            /**
             * Relief Before Leaving
             * @description Nobody checks out while that would leave a needed post empty (R-3.3.1f).
             * @default true
             */
            relief_before_leaving: boolean;
            /**
             * Claim Tolerance Min
             * @description A check-in or check-out named further back than this needs a reason and a second person; a shift that began longer ago is published by headquarters only.
             * @default 5
             */
            claim_tolerance_min: number;
            /**
             * Handover Grace Min
             * @description So long after its time a shift ends by itself that nobody came to or that was taken over from.
             * @default 60
             */
            handover_grace_min: number;
            /**
             * Overstay Limit Min
             * @description So long after its time a shift ends by itself in any case, and forgotten check-outs are closed.
             * @default 720
             */
            overstay_limit_min: number;
            /**
             * Change Notice H
             * @description Hours of notice: a published shift that begins sooner is changed only with a reason (R-3.3.1b).
             * @default 24
             */
            change_notice_h: number;
            /**
             * Handover Draft Min
             * @description So long before its end the handover of a running shift is drafted by itself (R-4.0.1).
             * @default 30
             */
            handover_draft_min: number;
            /**
             * Relief Call Min
             * @description So long after the end both duty chiefs are called where no relief has come (R-3.3.1f).
             * @default 15
             */
            relief_call_min: number;
            /**
             * Relief Call Hq Min
             * @description So long after the end headquarters is called where no relief has come (R-3.3.1f).
             * @default 30
             */
            relief_call_hq_min: number;
            /**
             * Handover Before Leaving
             * @description No duty chief leaves, and no shift is ended, before the handover to who is there is sealed; off: none is drafted but by hand (R-3.3.1f).
             * @default true
             */
            handover_before_leaving: boolean;
            /**
             * Unmanned Call Min
             * @description A post stands empty so long before the duty chief is called about it (R-1.1.1c).
             * @default 1
             */
            unmanned_call_min: number;
            /**
             * Unmanned Escalate Min
             * @description So long after that call the executive at headquarters is called, if the post is still empty.
             * @default 5
             */
            unmanned_escalate_min: number;
            /**
             * Post Shift Meeting Min
             * @description So long after the end of a shift its meeting is due (R-4.3.1a); as long again, and headquarters is called.
             * @default 30
             */
            post_shift_meeting_min: number;
            /**
             * Weekly Meeting Ahead H
             * @description Hours before the weekly duty meeting at which it is made and its agenda drawn (R-2.2.1e).
             * @default 24
             */
            weekly_meeting_ahead_h: number;
            /**
             * Weekly Meeting Grace H
             * @description Hours after the weekly duty meeting within which its record must be finished (R-2.2.1e).
             * @default 24
             */
            weekly_meeting_grace_h: number;
            /**
             * Call Overdue Meetings
             * @description Whether people are called about a meeting that was not held in time.
             * @default true
             */
            call_overdue_meetings: boolean;
            /**
             * Away Limit Min
             * @description Nobody leaves the post for longer at a time (R-3.3.1d).
             * @default 15
             */
            away_limit_min: number;
            /**
             * Away Unapproved Min
             * @description An away pass up to so long needs no approval; 0: every one does (R-3.3.1d).
             * @default 0
             */
            away_unapproved_min: number;
            /**
             * Away Cover Needed
             * @description A colleague at the site stands in for who is away (R-3.3.1d).
             * @default true
             */
            away_cover_needed: boolean;
            /**
             * Away Call Step Min
             * @description Who is not back in time is called; so long later the duty chief, then headquarters (R-3.3.1d).
             * @default 5
             */
            away_call_step_min: number;
            /**
             * Presence Checks Per Shift
             * @description Presence checks of each post in a shift, at times nobody knows before; 0 for none (R-3.3.1d).
             * @default 2
             */
            presence_checks_per_shift: number;
            /**
             * Presence Answer Min
             * @description A presence check is answered within this (R-3.3.1d).
             * @default 3
             */
            presence_answer_min: number;
            /**
             * Presence Call Step Min
             * @description So long after the duty chief headquarters is called about an unanswered check (R-3.3.1d).
             * @default 5
             */
            presence_call_step_min: number;
            /**
             * Leader Early Min
             * @description The duty chief is there so long before the shift, else headquarters is called; 0: not asked (R-4.1.1a).
             * @default 30
             */
            leader_early_min: number;
            /**
             * No Show Warn Min
             * @description Who has not come so long after the start is called, and the duty chief (R-2.2.1b).
             * @default 5
             */
            no_show_warn_min: number;
            /**
             * Replacement Step Min
             * @description Who could come instead is called one after the other, so many minutes apart; 0: all at once (R-2.2.1b).
             * @default 5
             */
            replacement_step_min: number;
            /**
             * Default Tasks
             * @description A shift that starts gets the tasks of its posts from the templates (R-2.1.2).
             * @default true
             */
            default_tasks: boolean;
            /**
             * Help Answer Min
             * @description A request for help is taken within this (R-2.2.2h).
             * @default 15
             */
            help_answer_min: number;
            /**
             * Task Call Step Min
             * @description So long after whoever is to do an overdue task the duty chief is called (R-4.2.1a).
             * @default 10
             */
            task_call_step_min: number;
            /**
             * Opening Leader
             * @description A shift is started only while its duty chief, or who acts for them, is there (R-4.1.2d).
             * @default true
             */
            opening_leader: boolean;
            /**
             * Opening Leader Early
             * @description … only where its duty chief came early enough (R-4.1.1a); lateness is marked either way.
             * @default false
             */
            opening_leader_early: boolean;
            /**
             * Opening Seats
             * @description … only once everybody who is expected is there (R-4.1.2d).
             * @default true
             */
            opening_seats: boolean;
            /**
             * Opening Handover
             * @description … only once the shift before, if one runs, has handed over (R-4.0.2).
             * @default true
             */
            opening_handover: boolean;
            /**
             * Opening Meeting
             * @description … only once its pre-shift meeting is held (R-4.1.1b).
             * @default true
             */
            opening_meeting: boolean;
            /**
             * Opening Tasks
             * @description … only once everybody has acknowledged their tasks (R-4.1.1c).
             * @default true
             */
            opening_tasks: boolean;
            /**
             * Opening Checks
             * @description … only once its start-up checks, if there are any, are done.
             * @default true
             */
            opening_checks: boolean;
            /**
             * Archive After H
             * @description Hours after its end at which a shift is archived: nothing of it changes any more (R-4.3.2a).
             * @default 24
             */
            archive_after_h: number;
            /**
             * Lone Work Every Min
             * @description Who is alone on duty says so often that they are well, at least every 5 minutes apart; 0: nobody is asked (B-7).
             * @default 0
             */
            lone_work_every_min: number;
            /**
             * Lone Work From H
             * @description From this hour of the site's clock who is alone on duty is watched (B-7).
             * @default 22
             */
            lone_work_from_h: number;
            /**
             * Lone Work Until H
             * @description Until this hour who is alone on duty is watched; the same as the first: day and night (B-7).
             * @default 6
             */
            lone_work_until_h: number;
            /**
             * Lone Work Warn Min
             * @description So long before the sign is due the person is told; at most half of the interval (B-7).
             * @default 5
             */
            lone_work_warn_min: number;
            /**
             * Lone Work Hq Min
             * @description So long after whoever leads headquarters is called about who is silent (B-7).
             * @default 5
             */
            lone_work_hq_min: number;
            /**
             * Lone Work Most Min
             * @description The longest interval that somebody who works alone may choose themselves (B-7).
             * @default 60
             */
            lone_work_most_min: number;
            /**
             * Key Return Min
             * @description So long after the end of their duty who holds a key or equipment is called, and the duty chief (R-4.0.1).
             * @default 30
             */
            key_return_min: number;
            /**
             * Leader Rounds Per Shift
             * @description Rounds of whoever leads the shift, at times nobody knows before; 0 for none (R-4.2.3a).
             * @default 2
             */
            leader_rounds_per_shift: number;
            /**
             * Leader Round Min
             * @description A round that was called is made within this, else it is missed (R-4.2.3a).
             * @default 45
             */
            leader_round_min: number;
            /**
             * Leader Round Apart Min
             * @description Two rounds are called at least so far from each other, or as far as the shift allows (R-4.2.3a).
             * @default 90
             */
            leader_round_apart_min: number;
            /**
             * Monitors Needed
             * @description So many persons are at the monitoring seat at every moment; 0: not asked. A fire control room needs 2 (R-2.2.3a).
             * @default 1
             */
            monitors_needed: number;
            /**
             * Code Wanted
             * @description Whoever comes or leaves scans the code on the screen at the post (R-3.3.1c).
             * @default false
             */
            code_wanted: boolean;
            /**
             * Place Wanted
             * @description Whoever comes or leaves lets the browser give the place (R-3.3.1c).
             * @default false
             */
            place_wanted: boolean;
            /**
             * Refuse Without Evidence
             * @description Without the evidence that is wanted coming and leaving is refused; else it is marked (R-3.3.1c).
             * @default false
             */
            refuse_without_evidence: boolean;
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
             * Check In Window Min
             * @description Check-in opens so long before the shift (R-3.3.1c).
             * @default 60
             */
            check_in_window_min: number;
            /**
             * Start Window Min
             * @description The shift may be started so long before its time.
             * @default 60
             */
            start_window_min: number;
            /**
             * Late After Min
             * @description Checking in later than this after the start is late (R-3.3.1c).
             * @default 5
             */
            late_after_min: number;
            /**
             * No Show After Min
             * @description Being absent longer than this is a no-show (R-3.3.1c).
             * @default 15
             */
            no_show_after_min: number;
            /**
             * Max Shift Hours
             * @description The longest shift that may be planned, by the site's own clock (a change of the clock apart).
             * @default 24
             */
            max_shift_hours: number;
            /**
             * Relief Before Leaving
             * @description Nobody checks out while that would leave a needed post empty (R-3.3.1f).
             * @default true
             */
            relief_before_leaving: boolean;
            /**
             * Claim Tolerance Min
             * @description A check-in or check-out named further back than this needs a reason and a second person; a shift that began longer ago is published by headquarters only.
             * @default 5
             */
            claim_tolerance_min: number;
            /**
             * Handover Grace Min
             * @description So long after its time a shift ends by itself that nobody came to or that was taken over from.
             * @default 60
             */
            handover_grace_min: number;
            /**
             * Overstay Limit Min
             * @description So long after its time a shift ends by itself in any case, and forgotten check-outs are closed.
             * @default 720
             */
            overstay_limit_min: number;
            /**
             * Change Notice H
             * @description Hours of notice: a published shift that begins sooner is changed only with a reason (R-3.3.1b).
             * @default 24
             */
            change_notice_h: number;
            /**
             * Handover Draft Min
             * @description So long before its end the handover of a running shift is drafted by itself (R-4.0.1).
             * @default 30
             */
            handover_draft_min: number;
            /**
             * Relief Call Min
             * @description So long after the end both duty chiefs are called where no relief has come (R-3.3.1f).
             * @default 15
             */
            relief_call_min: number;
            /**
             * Relief Call Hq Min
             * @description So long after the end headquarters is called where no relief has come (R-3.3.1f).
             * @default 30
             */
            relief_call_hq_min: number;
            /**
             * Handover Before Leaving
             * @description No duty chief leaves, and no shift is ended, before the handover to who is there is sealed; off: none is drafted but by hand (R-3.3.1f).
             * @default true
             */
            handover_before_leaving: boolean;
            /**
             * Unmanned Call Min
             * @description A post stands empty so long before the duty chief is called about it (R-1.1.1c).
             * @default 1
             */
            unmanned_call_min: number;
            /**
             * Unmanned Escalate Min
             * @description So long after that call the executive at headquarters is called, if the post is still empty.
             * @default 5
             */
            unmanned_escalate_min: number;
            /**
             * Post Shift Meeting Min
             * @description So long after the end of a shift its meeting is due (R-4.3.1a); as long again, and headquarters is called.
             * @default 30
             */
            post_shift_meeting_min: number;
            /**
             * Weekly Meeting Ahead H
             * @description Hours before the weekly duty meeting at which it is made and its agenda drawn (R-2.2.1e).
             * @default 24
             */
            weekly_meeting_ahead_h: number;
            /**
             * Weekly Meeting Grace H
             * @description Hours after the weekly duty meeting within which its record must be finished (R-2.2.1e).
             * @default 24
             */
            weekly_meeting_grace_h: number;
            /**
             * Call Overdue Meetings
             * @description Whether people are called about a meeting that was not held in time.
             * @default true
             */
            call_overdue_meetings: boolean;
            /**
             * Away Limit Min
             * @description Nobody leaves the post for longer at a time (R-3.3.1d).
             * @default 15
             */
            away_limit_min: number;
            /**
             * Away Unapproved Min
             * @description An away pass up to so long needs no approval; 0: every one does (R-3.3.1d).
             * @default 0
             */
            away_unapproved_min: number;
            /**
             * Away Cover Needed
             * @description A colleague at the site stands in for who is away (R-3.3.1d).
             * @default true
             */
            away_cover_needed: boolean;
            /**
             * Away Call Step Min
             * @description Who is not back in time is called; so long later the duty chief, then headquarters (R-3.3.1d).
             * @default 5
             */
            away_call_step_min: number;
            /**
             * Presence Checks Per Shift
             * @description Presence checks of each post in a shift, at times nobody knows before; 0 for none (R-3.3.1d).
             * @default 2
             */
            presence_checks_per_shift: number;
            /**
             * Presence Answer Min
             * @description A presence check is answered within this (R-3.3.1d).
             * @default 3
             */
            presence_answer_min: number;
            /**
             * Presence Call Step Min
             * @description So long after the duty chief headquarters is called about an unanswered check (R-3.3.1d).
             * @default 5
             */
            presence_call_step_min: number;
            /**
             * Leader Early Min
             * @description The duty chief is there so long before the shift, else headquarters is called; 0: not asked (R-4.1.1a).
             * @default 30
             */
            leader_early_min: number;
            /**
             * No Show Warn Min
             * @description Who has not come so long after the start is called, and the duty chief (R-2.2.1b).
             * @default 5
             */
            no_show_warn_min: number;
            /**
             * Replacement Step Min
             * @description Who could come instead is called one after the other, so many minutes apart; 0: all at once (R-2.2.1b).
             * @default 5
             */
            replacement_step_min: number;
            /**
             * Default Tasks
             * @description A shift that starts gets the tasks of its posts from the templates (R-2.1.2).
             * @default true
             */
            default_tasks: boolean;
            /**
             * Help Answer Min
             * @description A request for help is taken within this (R-2.2.2h).
             * @default 15
             */
            help_answer_min: number;
            /**
             * Task Call Step Min
             * @description So long after whoever is to do an overdue task the duty chief is called (R-4.2.1a).
             * @default 10
             */
            task_call_step_min: number;
            /**
             * Opening Leader
             * @description A shift is started only while its duty chief, or who acts for them, is there (R-4.1.2d).
             * @default true
             */
            opening_leader: boolean;
            /**
             * Opening Leader Early
             * @description … only where its duty chief came early enough (R-4.1.1a); lateness is marked either way.
             * @default false
             */
            opening_leader_early: boolean;
            /**
             * Opening Seats
             * @description … only once everybody who is expected is there (R-4.1.2d).
             * @default true
             */
            opening_seats: boolean;
            /**
             * Opening Handover
             * @description … only once the shift before, if one runs, has handed over (R-4.0.2).
             * @default true
             */
            opening_handover: boolean;
            /**
             * Opening Meeting
             * @description … only once its pre-shift meeting is held (R-4.1.1b).
             * @default true
             */
            opening_meeting: boolean;
            /**
             * Opening Tasks
             * @description … only once everybody has acknowledged their tasks (R-4.1.1c).
             * @default true
             */
            opening_tasks: boolean;
            /**
             * Opening Checks
             * @description … only once its start-up checks, if there are any, are done.
             * @default true
             */
            opening_checks: boolean;
            /**
             * Archive After H
             * @description Hours after its end at which a shift is archived: nothing of it changes any more (R-4.3.2a).
             * @default 24
             */
            archive_after_h: number;
            /**
             * Lone Work Every Min
             * @description Who is alone on duty says so often that they are well, at least every 5 minutes apart; 0: nobody is asked (B-7).
             * @default 0
             */
            lone_work_every_min: number;
            /**
             * Lone Work From H
             * @description From this hour of the site's clock who is alone on duty is watched (B-7).
             * @default 22
             */
            lone_work_from_h: number;
            /**
             * Lone Work Until H
             * @description Until this hour who is alone on duty is watched; the same as the first: day and night (B-7).
             * @default 6
             */
            lone_work_until_h: number;
            /**
             * Lone Work Warn Min
             * @description So long before the sign is due the person is told; at most half of the interval (B-7).
             * @default 5
             */
            lone_work_warn_min: number;
            /**
             * Lone Work Hq Min
             * @description So long after whoever leads headquarters is called about who is silent (B-7).
             * @default 5
             */
            lone_work_hq_min: number;
            /**
             * Lone Work Most Min
             * @description The longest interval that somebody who works alone may choose themselves (B-7).
             * @default 60
             */
            lone_work_most_min: number;
            /**
             * Key Return Min
             * @description So long after the end of their duty who holds a key or equipment is called, and the duty chief (R-4.0.1).
             * @default 30
             */
            key_return_min: number;
            /**
             * Leader Rounds Per Shift
             * @description Rounds of whoever leads the shift, at times nobody knows before; 0 for none (R-4.2.3a).
             * @default 2
             */
            leader_rounds_per_shift: number;
            /**
             * Leader Round Min
             * @description A round that was called is made within this, else it is missed (R-4.2.3a).
             * @default 45
             */
            leader_round_min: number;
            /**
             * Leader Round Apart Min
             * @description Two rounds are called at least so far from each other, or as far as the shift allows (R-4.2.3a).
             * @default 90
             */
            leader_round_apart_min: number;
            /**
             * Monitors Needed
             * @description So many persons are at the monitoring seat at every moment; 0: not asked. A fire control room needs 2 (R-2.2.3a).
             * @default 1
             */
            monitors_needed: number;
            /**
             * Code Wanted
             * @description Whoever comes or leaves scans the code on the screen at the post (R-3.3.1c).
             * @default false
             */
            code_wanted: boolean;
            /**
             * Place Wanted
             * @description Whoever comes or leaves lets the browser give the place (R-3.3.1c).
             * @default false
             */
            place_wanted: boolean;
            /**
             * Refuse Without Evidence
             * @description Without the evidence that is wanted coming and leaving is refused; else it is marked (R-3.3.1c).
             * @default false
             */
            refuse_without_evidence: boolean;
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
        /** PostCreate */
        PostCreate: {
            /** Code */
            code: string;
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
        };
        /**
         * PostLeft
         * @description A post where the person was on duty and may not be any more.
         *
         *     ``empty``: nobody is there now. ``on_duty``: who has it now; where the post is empty, whom the roster names for it
         *     and who is called. Nobody: put somebody on the roster.
         */
        PostLeft: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Post */
            post: string;
            /** Empty */
            empty: boolean;
            /** On Duty */
            on_duty: components["schemas"]["OnPost"][];
        };
        /**
         * PostPatch
         * @description Only what is given changes. ``active: false`` takes the post out of use; those of the regulation stay.
         */
        PostPatch: {
            /** Name Zh */
            name_zh?: string;
            /** Name En */
            name_en?: string;
            /** Active */
            active?: boolean;
        };
        /**
         * PostProgress
         * @description How far the tasks of a post are. ``rate``: done of all that are not cancelled, 0 to 1; null without any.
         */
        PostProgress: {
            /** Post */
            post: string;
            /** Total */
            total: number;
            /** Done */
            done: number;
            /** Skipped */
            skipped: number;
            /** Overdue */
            overdue: number;
            /** Unfinished */
            unfinished: number;
            /** Rate */
            rate: number | null;
        };
        /** PostRead */
        PostRead: {
            /** Code */
            code: string;
            /** Version */
            version: number;
            /** Name Zh */
            name_zh: string;
            /** Name En */
            name_en: string;
            /** Active */
            active: boolean;
        };
        /**
         * PublishOrder
         * @description Shifts that are published together or not at all. ``reason``: for those of them that have begun.
         */
        PublishOrder: {
            /** Reason */
            reason?: string | null;
            /** Shift Ids */
            shift_ids: string[];
        };
        /** Refusal */
        Refusal: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "unclear" | "incomplete" | "tool_missing" | "not_true" | "other";
            /**
             * Text
             * @description What exactly; needed with `other`.
             */
            text?: string | null;
        };
        /** ReplacementCallRead */
        ReplacementCallRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Position */
            position: number;
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            why: components["schemas"]["Why"];
            /**
             * Called At
             * @description Null: not asked yet.
             */
            called_at: string | null;
            /** Answer */
            answer: ("accepted" | "declined") | null;
            /** Answered At */
            answered_at: string | null;
            /**
             * Recorded By
             * @description Who wrote the answer down.
             */
            recorded_by: string | null;
        };
        /**
         * ReplacementOrder
         * @description Somebody else takes all posts that the person holds on the shift.
         */
        ReplacementOrder: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "replacement";
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /**
             * Successor Id
             * Format: uuid
             */
            successor_id: string;
            /**
             * Reason
             * @description Kept with the change. Needed where the shift begins within the site's notice.
             */
            reason?: string | null;
        };
        /**
         * ResponsibilityRead
         * @description Who answers for a site from ``since`` until ``until``: at every moment exactly one. No person: headquarters.
         */
        ResponsibilityRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Staff Id */
            staff_id: string | null;
            /** Name */
            name: string | null;
            /** Post */
            post: string | null;
            /** Shift Id */
            shift_id: string | null;
            /**
             * Basis
             * @description rostered: nobody commands; the chief whom the roster binds is not there. headquarters: nor is there one. Everything else: they command, because they are there (checked_in, overstay), act for the absent chief (acting), or were given the command by a sealed handover (signed) or by order (ordered).
             * @enum {string}
             */
            basis: "checked_in" | "overstay" | "acting" | "signed" | "ordered" | "rostered" | "headquarters";
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Until */
            until: string | null;
            /**
             * Handover Id
             * @description The sealed handover behind it (R-4.0.4).
             */
            handover_id: string | null;
        };
        /**
         * Revocation
         * @description ``subject``: SHA-256 of the sixteen bytes of the token's ``sub``; ``before``: seconds since 1970.
         */
        Revocation: {
            /** Subject */
            subject: string;
            /** Before */
            before: number;
        };
        /**
         * RevocationList
         * @description Tokens of these subjects are void where their ``iat`` is earlier than ``before``.
         */
        RevocationList: {
            /** Revoked */
            revoked: components["schemas"]["Revocation"][];
        };
        /**
         * RoundBegin
         * @description A round by hand, beside those that are drawn.
         */
        RoundBegin: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
        };
        /**
         * RoundRead
         * @description One round. ``posts``: those that were manned when it was called; ``left``: those still to be visited.
         */
        RoundRead: {
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
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            trigger: components["schemas"]["roster_svc__leader_rounds__domain__Trigger"];
            /**
             * Called By
             * @description Who began it by hand; null where its time was drawn.
             */
            called_by: string | null;
            /** Posts */
            posts: string[];
            /** Left */
            left: string[];
            /** Findings */
            findings: number;
            /**
             * Called At
             * Format: date-time
             */
            called_at: string;
            /**
             * Due At
             * Format: date-time
             * @description What is not visited by then is missed.
             */
            due_at: string;
            /** @description Once done or missed it stays so. */
            state: components["schemas"]["roster_svc__leader_rounds__domain__State"];
            /** Ended At */
            ended_at: string | null;
            /** Visits */
            visits: components["schemas"]["VisitRead"][];
        };
        /** SeatRead */
        SeatRead: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Post */
            post: string;
        };
        /** SeriesCreate */
        SeriesCreate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Title */
            title: string;
            /**
             * Weekday
             * @description 1 = Monday, 7 = Sunday
             */
            weekday: number;
            /**
             * Starts At
             * @description By the site's clock, such as 14:30
             */
            starts_at: string;
            /** Place */
            place?: string | null;
        };
        /**
         * SeriesPatch
         * @description Only what is given changes. ``active: false`` ends the series; meetings that were made stay.
         */
        SeriesPatch: {
            /** Title */
            title?: string;
            /**
             * Weekday
             * @description 1 = Monday, 7 = Sunday
             */
            weekday?: number;
            /**
             * Starts At
             * @description By the site's clock, such as 14:30
             */
            starts_at?: string;
            /** Place */
            place?: string | null;
            /** Active */
            active?: boolean;
        };
        /** SeriesRead */
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
            /** Title */
            title: string;
            /** Weekday */
            weekday: number;
            /** Starts At */
            starts_at: string;
            /** Place */
            place: string | null;
            /** Active */
            active: boolean;
            /**
             * Next At
             * @description The next meeting that is still to be made.
             */
            next_at: string | null;
        };
        /** ShiftCreate */
        ShiftCreate: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
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
            /** Assignments */
            assignments?: components["schemas"]["AssignmentCreate"][];
        };
        /**
         * ShiftEdition
         * @description A shift as the caller knows it.
         */
        ShiftEdition: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
        };
        /**
         * ShiftNow
         * @description The shift whose course is shown: yours, else the one in command, on watch, or next.
         */
        ShiftNow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** State */
            state: string;
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
            /** Started At */
            started_at: string | null;
            /** Ended At */
            ended_at: string | null;
            /**
             * Mine
             * @description You are at its chief's post.
             */
            mine: boolean;
        };
        /**
         * ShiftPatch
         * @description Only what is given changes, possible until the shift is published. The people expected are given all at once.
         */
        ShiftPatch: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at?: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at?: string;
            /** Assignments */
            assignments?: components["schemas"]["AssignmentCreate"][];
        };
        /** ShiftRead */
        ShiftRead: {
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
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            state: components["schemas"]["roster_svc__shifts__domain__State"];
            /** Published At */
            published_at: string | null;
            /** Started At */
            started_at: string | null;
            /** Ended At */
            ended_at: string | null;
            /**
             * Publish Reason
             * @description Why headquarters published it after it had begun.
             */
            publish_reason: string | null;
            /**
             * End Basis
             * @description ordered: by headquarters, for end_reason; overstay, lapsed: nobody ended or started it, so the clock did.
             */
            end_basis: ("ended" | "ordered" | "overstay" | "lapsed") | null;
            /**
             * End Reason
             * @description Why it was ordered, or ended over open incidents.
             */
            end_reason: string | null;
            /**
             * End Unrelieved
             * @description Posts whose relief was not there at the end.
             */
            end_unrelieved: string[] | null;
            /**
             * End Held
             * @description Those of them whose people stay on duty until they check out or their relief comes.
             */
            end_held: string[] | null;
            /**
             * End Open Incidents
             * @description Numbers of the incidents that were active at the end.
             */
            end_open_incidents: string[] | null;
            /**
             * Preparing At
             * @description When the first of its people had come.
             */
            preparing_at: string | null;
            /**
             * Exceptions
             * @description Opening conditions that it was opened without, by order.
             */
            exceptions: string[] | null;
            /** Exception Reason */
            exception_reason: string | null;
            /**
             * Closing At
             * @description When its end had come, or its handover was offered.
             */
            closing_at: string | null;
            /** Cancelled At */
            cancelled_at: string | null;
            /** Archived At */
            archived_at: string | null;
            /**
             * Archive Missing
             * @description What its record lacked when it was archived: `handover`, `report`.
             */
            archive_missing: string[] | null;
            /** Assignments */
            assignments: components["schemas"]["AssignmentRead"][];
        };
        /** ShiftTotals */
        ShiftTotals: {
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Totals */
            totals: components["schemas"]["KindTotal"][];
        };
        /**
         * ShiftsCreate
         * @description Shifts that are planned together or not at all.
         */
        ShiftsCreate: {
            /** Shifts */
            shifts: components["schemas"]["ShiftCreate"][];
        };
        /**
         * ShiftsRead
         * @description The shifts of one request, in its order.
         */
        ShiftsRead: {
            /** Items */
            items: components["schemas"]["ShiftRead"][];
        };
        /**
         * SidePerson
         * @description A chief who may sign for a side. ``presence``: `left`, who has checked out of their shift.
         */
        SidePerson: {
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /** Name */
            name: string;
            /** Present */
            present: boolean;
            /**
             * Presence
             * @enum {string}
             */
            presence: "expected" | "present" | "left";
        };
        /**
         * SignInOptions
         * @description The built-in issuer always takes a username and password; ``oidc``: the company's own issuer, if any.
         */
        SignInOptions: {
            oidc: components["schemas"]["IssuerRead"] | null;
        };
        /** SignRequest */
        SignRequest: {
            /**
             * Sha256
             * @description Of the content that you read.
             */
            sha256: string;
            /**
             * Drawing
             * @description The drawn signature: SVG path data of M and L.
             */
            drawing?: string | null;
        };
        /** SignatureRead */
        SignatureRead: {
            /**
             * Side
             * @enum {string}
             */
            side: "outgoing" | "incoming";
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /**
             * Signed At
             * Format: date-time
             */
            signed_at: string;
            /** Sha256 */
            sha256: string;
            /** Drawing */
            drawing: string | null;
            /**
             * Void At
             * @description The content was changed then; it counts no more.
             */
            void_at: string | null;
        };
        /**
         * SiteCoverage
         * @description One site. ``holes``, ``thin``: how many stretches.
         */
        SiteCoverage: {
            /** Seconds */
            seconds: number;
            /** Hole S */
            hole_s: number;
            /** Thin S */
            thin_s: number;
            /** Percent */
            percent: number | null;
            checks: components["schemas"]["roster_svc__coverage__schemas__ChecksRead"];
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /** Post */
            post: string;
            /** Needed */
            needed: number;
            /** Begun */
            begun: string | null;
            /** Gap Since */
            gap_since: string | null;
            /** Holes */
            holes: number;
            /** Thin */
            thin: number;
        };
        /**
         * SiteCreate
         * @description ``kind`` is a free code: ``data_centre``, ``call_centre``, ``monitoring_centre``, or one of your own.
         *
         *     ``owner_id``: who at headquarters answers for the site.
         */
        SiteCreate: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Kind */
            kind: string;
            /** Timezone */
            timezone: string;
            /** Address */
            address?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Contacts */
            contacts?: components["schemas"]["Contact"][];
            /** Emergency Numbers */
            emergency_numbers?: components["schemas"]["EmergencyLine"][];
        };
        /**
         * SiteDutyRead
         * @description `OnDutyRead` of one of many sites, without what only the roster shows.
         */
        SiteDutyRead: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * Basis
             * @enum {string}
             */
            basis: "checked_in" | "rostered";
            /** People */
            people: components["schemas"]["PersonOnDuty"][];
            /** Absent */
            absent: components["schemas"]["AbsentPerson"][];
            next_shift: components["schemas"]["NextShift"] | null;
        };
        /**
         * SiteMuster
         * @description One site. ``trouble``: how many of its people somebody should look at.
         */
        SiteMuster: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            counts: components["schemas"]["MusterCounts"];
            /** Trouble */
            trouble: number;
            /**
             * Late Leader
             * @description The duty chief of the next shift was not there as early as the site wants.
             */
            late_leader: boolean;
            /**
             * People
             * @description Those with trouble first.
             */
            people: components["schemas"]["MusterPerson"][];
        };
        /**
         * SitePatch
         * @description Only what is given changes; a list is given whole.
         *
         *     ``active: false`` closes the site. It is refused while published shifts are not over or incidents are active, unless
         *     ``leave_unfinished`` says that they are known.
         */
        SitePatch: {
            /** Code */
            code?: string;
            /** Name */
            name?: string;
            /** Kind */
            kind?: string;
            /** Timezone */
            timezone?: string;
            /** Active */
            active?: boolean;
            /** Address */
            address?: string | null;
            /** Owner Id */
            owner_id?: string | null;
            /** Contacts */
            contacts?: components["schemas"]["Contact"][];
            /** Emergency Numbers */
            emergency_numbers?: components["schemas"]["EmergencyLine"][];
            /**
             * Leave Unfinished
             * @default false
             */
            leave_unfinished: boolean;
        };
        /** SiteRead */
        SiteRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Kind */
            kind: string;
            /** Timezone */
            timezone: string;
            /** Active */
            active: boolean;
            /**
             * Registered At
             * Format: date-time
             */
            registered_at: string;
            /** Address */
            address: string | null;
            /** Owner Id */
            owner_id: string | null;
            /** Contacts */
            contacts: components["schemas"]["ContactRead"][];
            /** Emergency Numbers */
            emergency_numbers: components["schemas"]["EmergencyRead"][];
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
             * Check In Window Min
             * @description Check-in opens so long before the shift (R-3.3.1c).
             * @default 60
             */
            check_in_window_min: number;
            /**
             * Start Window Min
             * @description The shift may be started so long before its time.
             * @default 60
             */
            start_window_min: number;
            /**
             * Late After Min
             * @description Checking in later than this after the start is late (R-3.3.1c).
             * @default 5
             */
            late_after_min: number;
            /**
             * No Show After Min
             * @description Being absent longer than this is a no-show (R-3.3.1c).
             * @default 15
             */
            no_show_after_min: number;
            /**
             * Max Shift Hours
             * @description The longest shift that may be planned, by the site's own clock (a change of the clock apart).
             * @default 24
             */
            max_shift_hours: number;
            /**
             * Relief Before Leaving
             * @description Nobody checks out while that would leave a needed post empty (R-3.3.1f).
             * @default true
             */
            relief_before_leaving: boolean;
            /**
             * Claim Tolerance Min
             * @description A check-in or check-out named further back than this needs a reason and a second person; a shift that began longer ago is published by headquarters only.
             * @default 5
             */
            claim_tolerance_min: number;
            /**
             * Handover Grace Min
             * @description So long after its time a shift ends by itself that nobody came to or that was taken over from.
             * @default 60
             */
            handover_grace_min: number;
            /**
             * Overstay Limit Min
             * @description So long after its time a shift ends by itself in any case, and forgotten check-outs are closed.
             * @default 720
             */
            overstay_limit_min: number;
            /**
             * Change Notice H
             * @description Hours of notice: a published shift that begins sooner is changed only with a reason (R-3.3.1b).
             * @default 24
             */
            change_notice_h: number;
            /**
             * Handover Draft Min
             * @description So long before its end the handover of a running shift is drafted by itself (R-4.0.1).
             * @default 30
             */
            handover_draft_min: number;
            /**
             * Relief Call Min
             * @description So long after the end both duty chiefs are called where no relief has come (R-3.3.1f).
             * @default 15
             */
            relief_call_min: number;
            /**
             * Relief Call Hq Min
             * @description So long after the end headquarters is called where no relief has come (R-3.3.1f).
             * @default 30
             */
            relief_call_hq_min: number;
            /**
             * Handover Before Leaving
             * @description No duty chief leaves, and no shift is ended, before the handover to who is there is sealed; off: none is drafted but by hand (R-3.3.1f).
             * @default true
             */
            handover_before_leaving: boolean;
            /**
             * Unmanned Call Min
             * @description A post stands empty so long before the duty chief is called about it (R-1.1.1c).
             * @default 1
             */
            unmanned_call_min: number;
            /**
             * Unmanned Escalate Min
             * @description So long after that call the executive at headquarters is called, if the post is still empty.
             * @default 5
             */
            unmanned_escalate_min: number;
            /**
             * Post Shift Meeting Min
             * @description So long after the end of a shift its meeting is due (R-4.3.1a); as long again, and headquarters is called.
             * @default 30
             */
            post_shift_meeting_min: number;
            /**
             * Weekly Meeting Ahead H
             * @description Hours before the weekly duty meeting at which it is made and its agenda drawn (R-2.2.1e).
             * @default 24
             */
            weekly_meeting_ahead_h: number;
            /**
             * Weekly Meeting Grace H
             * @description Hours after the weekly duty meeting within which its record must be finished (R-2.2.1e).
             * @default 24
             */
            weekly_meeting_grace_h: number;
            /**
             * Call Overdue Meetings
             * @description Whether people are called about a meeting that was not held in time.
             * @default true
             */
            call_overdue_meetings: boolean;
            /**
             * Away Limit Min
             * @description Nobody leaves the post for longer at a time (R-3.3.1d).
             * @default 15
             */
            away_limit_min: number;
            /**
             * Away Unapproved Min
             * @description An away pass up to so long needs no approval; 0: every one does (R-3.3.1d).
             * @default 0
             */
            away_unapproved_min: number;
            /**
             * Away Cover Needed
             * @description A colleague at the site stands in for who is away (R-3.3.1d).
             * @default true
             */
            away_cover_needed: boolean;
            /**
             * Away Call Step Min
             * @description Who is not back in time is called; so long later the duty chief, then headquarters (R-3.3.1d).
             * @default 5
             */
            away_call_step_min: number;
            /**
             * Presence Checks Per Shift
             * @description Presence checks of each post in a shift, at times nobody knows before; 0 for none (R-3.3.1d).
             * @default 2
             */
            presence_checks_per_shift: number;
            /**
             * Presence Answer Min
             * @description A presence check is answered within this (R-3.3.1d).
             * @default 3
             */
            presence_answer_min: number;
            /**
             * Presence Call Step Min
             * @description So long after the duty chief headquarters is called about an unanswered check (R-3.3.1d).
             * @default 5
             */
            presence_call_step_min: number;
            /**
             * Leader Early Min
             * @description The duty chief is there so long before the shift, else headquarters is called; 0: not asked (R-4.1.1a).
             * @default 30
             */
            leader_early_min: number;
            /**
             * No Show Warn Min
             * @description Who has not come so long after the start is called, and the duty chief (R-2.2.1b).
             * @default 5
             */
            no_show_warn_min: number;
            /**
             * Replacement Step Min
             * @description Who could come instead is called one after the other, so many minutes apart; 0: all at once (R-2.2.1b).
             * @default 5
             */
            replacement_step_min: number;
            /**
             * Default Tasks
             * @description A shift that starts gets the tasks of its posts from the templates (R-2.1.2).
             * @default true
             */
            default_tasks: boolean;
            /**
             * Help Answer Min
             * @description A request for help is taken within this (R-2.2.2h).
             * @default 15
             */
            help_answer_min: number;
            /**
             * Task Call Step Min
             * @description So long after whoever is to do an overdue task the duty chief is called (R-4.2.1a).
             * @default 10
             */
            task_call_step_min: number;
            /**
             * Opening Leader
             * @description A shift is started only while its duty chief, or who acts for them, is there (R-4.1.2d).
             * @default true
             */
            opening_leader: boolean;
            /**
             * Opening Leader Early
             * @description … only where its duty chief came early enough (R-4.1.1a); lateness is marked either way.
             * @default false
             */
            opening_leader_early: boolean;
            /**
             * Opening Seats
             * @description … only once everybody who is expected is there (R-4.1.2d).
             * @default true
             */
            opening_seats: boolean;
            /**
             * Opening Handover
             * @description … only once the shift before, if one runs, has handed over (R-4.0.2).
             * @default true
             */
            opening_handover: boolean;
            /**
             * Opening Meeting
             * @description … only once its pre-shift meeting is held (R-4.1.1b).
             * @default true
             */
            opening_meeting: boolean;
            /**
             * Opening Tasks
             * @description … only once everybody has acknowledged their tasks (R-4.1.1c).
             * @default true
             */
            opening_tasks: boolean;
            /**
             * Opening Checks
             * @description … only once its start-up checks, if there are any, are done.
             * @default true
             */
            opening_checks: boolean;
            /**
             * Archive After H
             * @description Hours after its end at which a shift is archived: nothing of it changes any more (R-4.3.2a).
             * @default 24
             */
            archive_after_h: number;
            /**
             * Lone Work Every Min
             * @description Who is alone on duty says so often that they are well, at least every 5 minutes apart; 0: nobody is asked (B-7).
             * @default 0
             */
            lone_work_every_min: number;
            /**
             * Lone Work From H
             * @description From this hour of the site's clock who is alone on duty is watched (B-7).
             * @default 22
             */
            lone_work_from_h: number;
            /**
             * Lone Work Until H
             * @description Until this hour who is alone on duty is watched; the same as the first: day and night (B-7).
             * @default 6
             */
            lone_work_until_h: number;
            /**
             * Lone Work Warn Min
             * @description So long before the sign is due the person is told; at most half of the interval (B-7).
             * @default 5
             */
            lone_work_warn_min: number;
            /**
             * Lone Work Hq Min
             * @description So long after whoever leads headquarters is called about who is silent (B-7).
             * @default 5
             */
            lone_work_hq_min: number;
            /**
             * Lone Work Most Min
             * @description The longest interval that somebody who works alone may choose themselves (B-7).
             * @default 60
             */
            lone_work_most_min: number;
            /**
             * Key Return Min
             * @description So long after the end of their duty who holds a key or equipment is called, and the duty chief (R-4.0.1).
             * @default 30
             */
            key_return_min: number;
            /**
             * Leader Rounds Per Shift
             * @description Rounds of whoever leads the shift, at times nobody knows before; 0 for none (R-4.2.3a).
             * @default 2
             */
            leader_rounds_per_shift: number;
            /**
             * Leader Round Min
             * @description A round that was called is made within this, else it is missed (R-4.2.3a).
             * @default 45
             */
            leader_round_min: number;
            /**
             * Leader Round Apart Min
             * @description Two rounds are called at least so far from each other, or as far as the shift allows (R-4.2.3a).
             * @default 90
             */
            leader_round_apart_min: number;
            /**
             * Monitors Needed
             * @description So many persons are at the monitoring seat at every moment; 0: not asked. A fire control room needs 2 (R-2.2.3a).
             * @default 1
             */
            monitors_needed: number;
            /**
             * Code Wanted
             * @description Whoever comes or leaves scans the code on the screen at the post (R-3.3.1c).
             * @default false
             */
            code_wanted: boolean;
            /**
             * Place Wanted
             * @description Whoever comes or leaves lets the browser give the place (R-3.3.1c).
             * @default false
             */
            place_wanted: boolean;
            /**
             * Refuse Without Evidence
             * @description Without the evidence that is wanted coming and leaving is refused; else it is marked (R-3.3.1c).
             * @default false
             */
            refuse_without_evidence: boolean;
        };
        /**
         * SituationRead
         * @description All of a site's present, as roster-svc knows it: one read for the screen of whoever leads it.
         */
        SituationRead: {
            /**
             * Site Id
             * Format: uuid
             */
            site_id: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Leads
             * @description You are in command of the site now.
             */
            leads: boolean;
            command: components["schemas"]["CommandNow"] | null;
            shift: components["schemas"]["ShiftNow"] | null;
            /** Course */
            course: components["schemas"]["PhaseRead"][];
            /**
             * Steps
             * @description What is to be done, the most urgent first.
             */
            steps: components["schemas"]["StepRead"][];
            muster: components["schemas"]["SiteMuster"];
            /** Gaps */
            gaps: components["schemas"]["GapNow"][];
            /**
             * Incidents
             * @description The gravest first, at most thirty.
             */
            incidents: components["schemas"]["IncidentNow"][];
            /**
             * Anomalies
             * @description The oldest first, at most thirty.
             */
            anomalies: components["schemas"]["AnomalyNow"][];
            /** Progress */
            progress: components["schemas"]["PostProgress"][];
            /**
             * Tasks
             * @description Unfinished ones, the first due first.
             */
            tasks: components["schemas"]["TaskNow"][];
            /**
             * Checks
             * @description Presence checks that wait, or were not answered.
             */
            checks: components["schemas"]["CheckRead"][];
            /**
             * Away
             * @description Passes that wait for a decision, or by which people are away.
             */
            away: components["schemas"]["AwayRead"][];
            /** Meetings */
            meetings: components["schemas"]["MeetingNow"][];
            /** Handovers */
            handovers: components["schemas"]["HandoverNow"][];
            /** Rounds */
            rounds: components["schemas"]["RoundRead"][];
            /** Business */
            business: components["schemas"]["KindTotal"][];
            /**
             * Log
             * @description The last entries of the duty log, newest first.
             */
            log: components["schemas"]["LogEntryRead"][];
            /** Unanswered */
            unanswered: components["schemas"]["UnansweredNow"][];
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
         * StaffChanged
         * @description ``posts_left``: what the change means for who is on duty at this moment.
         */
        StaffChanged: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Username */
            username: string | null;
            /** Password Temporary */
            password_temporary: boolean;
            /** Email */
            email: string | null;
            /** Phone */
            phone: string | null;
            /** Language */
            language: string;
            /** Roles */
            roles: string[];
            /** Site Ids */
            site_ids: string[];
            /** Active */
            active: boolean;
            /** Unusable */
            unusable: ("email" | "phone")[];
            /** Posts Left */
            posts_left: components["schemas"]["PostLeft"][];
        };
        /**
         * StaffCreate
         * @description ``roles``: account roles or codes of post types. HQ roles with empty ``site_ids`` see every site.
         *
         *     ``password_temporary``: whoever signs in with the password has to replace it, within days.
         */
        StaffCreate: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Username */
            username?: string | null;
            /** Password */
            password?: string | null;
            /**
             * Password Temporary
             * @default false
             */
            password_temporary: boolean;
            /** Email */
            email?: string | null;
            /** Phone */
            phone?: string | null;
            /**
             * Language
             * @default zh-CN
             * @enum {string}
             */
            language: "zh-CN" | "en";
            /** Roles */
            roles: string[];
            /** Site Ids */
            site_ids?: string[];
        };
        /**
         * StaffPatch
         * @description Only what is given changes.
         */
        StaffPatch: {
            /** Name */
            name?: string;
            /** Username */
            username?: string;
            /** Password */
            password?: string;
            /**
             * Password Temporary
             * @default false
             */
            password_temporary: boolean;
            /** Email */
            email?: string | null;
            /** Phone */
            phone?: string | null;
            /**
             * Language
             * @enum {string}
             */
            language?: "zh-CN" | "en";
            /** Roles */
            roles?: string[];
            /** Site Ids */
            site_ids?: string[];
            /** Active */
            active?: boolean;
        };
        /**
         * StaffRead
         * @description ``unusable``: which of the ways to reach the person cannot be used, and so have to be corrected. They were stored
         *     when nobody checked them so closely.
         */
        StaffRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Username */
            username: string | null;
            /** Password Temporary */
            password_temporary: boolean;
            /** Email */
            email: string | null;
            /** Phone */
            phone: string | null;
            /** Language */
            language: string;
            /** Roles */
            roles: string[];
            /** Site Ids */
            site_ids: string[];
            /** Active */
            active: boolean;
            /** Unusable */
            unusable: ("email" | "phone")[];
        };
        /**
         * Standing
         * @description How a period stands at a moment.
         * @enum {string}
         */
        Standing: "planned" | "on" | "over" | "removed";
        /**
         * StepRead
         * @description One thing to do. ``act`` says what, ``subject_id`` of what: an incident, a meeting, a task, …
         */
        StepRead: {
            act: components["schemas"]["Act"];
            urgency: components["schemas"]["Urgency"];
            /**
             * Due At
             * @description Null: at once.
             */
            due_at: string | null;
            /** Subject Id */
            subject_id: string | null;
            /**
             * Zh
             * @description What or whom it is about, where words say it.
             */
            zh: string;
            /** En */
            en: string;
            /** Post */
            post: string | null;
        };
        /**
         * StretchRead
         * @description Fewer than ``needed`` persons were at the seat from ``since`` until ``until``; ``hole``: nobody at all.
         */
        StretchRead: {
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Seconds */
            seconds: number;
            /** Present */
            present: number;
            /** Needed */
            needed: number;
            /** Hole */
            hole: boolean;
            /** @description not_planned: the roster named nobody more. nobody_came: it did. left: checked out, or had to go. away: with leave, and nobody stood in. unreachable: did not answer a presence check. */
            cause: components["schemas"]["Cause"];
            /**
             * People
             * @description Who did not come, left, was away or did not answer.
             */
            people: components["schemas"]["PersonMissed"][];
        };
        /**
         * SwapOrder
         * @description Two people take each other's place on two shifts.
         */
        SwapOrder: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "swap";
            /**
             * Staff Id
             * Format: uuid
             */
            staff_id: string;
            /**
             * Other Shift Id
             * Format: uuid
             */
            other_shift_id: string;
            /**
             * Other Staff Id
             * Format: uuid
             */
            other_staff_id: string;
            /**
             * Reason
             * @description Kept with the change. Needed where the shift begins within the site's notice.
             */
            reason?: string | null;
        };
        /**
         * Task
         * @description What a post has to do, or to mind, during the shift. ``post`` null: every post.
         */
        Task: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "task" | "precaution";
            /** Post */
            post?: string | null;
            /** Zh */
            zh: string;
            /** En */
            en: string;
            /**
             * Source
             * @enum {string}
             */
            source: "template" | "typed" | "incident" | "log" | "meeting" | "handover";
            /** Ref */
            ref?: string | null;
        };
        /**
         * TaskAssign
         * @description ``assignee_id`` left out: anybody at the post.
         */
        TaskAssign: {
            /** Post */
            post: string;
            /** Assignee Id */
            assignee_id?: string | null;
        };
        /**
         * TaskCreate
         * @description A task by hand, for a post of the shift or a person there.
         */
        TaskCreate: {
            /**
             * Shift Id
             * Format: uuid
             */
            shift_id: string;
            /** Title */
            title: string;
            /** Text */
            text?: string | null;
            /** Post */
            post: string;
            /**
             * Assignee Id
             * @description Left out: anybody at the post.
             */
            assignee_id?: string | null;
            /**
             * From At
             * @description It may be done from then on; left out: from now.
             */
            from_at?: string | null;
            /**
             * Due At
             * Format: date-time
             * @description It is to be done by then, which the shift does not end before.
             */
            due_at: string;
            /**
             * Needs Check
             * @description Another person than the doer verifies it.
             * @default false
             */
            needs_check: boolean;
        };
        /**
         * TaskEdit
         * @description A task or precaution: one that is there, by its id, or a new one, by its text. ``post`` null: every post.
         */
        TaskEdit: {
            /** Id */
            id?: string | null;
            /**
             * Kind
             * @default task
             * @enum {string}
             */
            kind: "task" | "precaution";
            /** Post */
            post?: string | null;
            /** Text */
            text?: string | null;
        };
        /** TaskFinish */
        TaskFinish: {
            /**
             * At
             * @description When it was done; left out: now.
             */
            at?: string | null;
            /**
             * Staff Id
             * @description Who did it, where the duty chief records it for them.
             */
            staff_id?: string | null;
            /** Result */
            result?: string | null;
            /**
             * Counts
             * @description What was counted, by name: how many readings, papers.
             */
            counts?: {
                [key: string]: number;
            };
        };
        /** TaskNoteCreate */
        TaskNoteCreate: {
            /** Text */
            text: string;
        };
        /** TaskNoteRead */
        TaskNoteRead: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Text */
            text: string;
            /**
             * Author Id
             * Format: uuid
             */
            author_id: string;
            /** Author Name */
            author_name: string;
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
        };
        /** TaskNow */
        TaskNow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Kind */
            kind: string;
            /** Title Zh */
            title_zh: string;
            /** Title En */
            title_en: string;
            /** Post */
            post: string;
            /** Assignee Id */
            assignee_id: string | null;
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
            /** State */
            state: string;
            /** Overdue */
            overdue: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Taken At */
            taken_at: string | null;
        };
        /** TaskRead */
        TaskRead: {
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
             * Shift Id
             * Format: uuid
             * @description The shift that has it now.
             */
            shift_id: string;
            /**
             * Origin Shift Id
             * Format: uuid
             * @description The shift that it was made for.
             */
            origin_shift_id: string;
            kind: components["schemas"]["roster_svc__tasks__domain__Kind"];
            /** Title Zh */
            title_zh: string;
            /** Title En */
            title_en: string;
            /** Text Zh */
            text_zh: string | null;
            /** Text En */
            text_en: string | null;
            /** Post */
            post: string;
            /**
             * Assignee Id
             * @description Null: anybody at the post.
             */
            assignee_id: string | null;
            /** Asked By Post */
            asked_by_post: string | null;
            /**
             * From At
             * Format: date-time
             */
            from_at: string;
            /**
             * Due At
             * Format: date-time
             * @description It is to be done by then; of a request for help: taken by then.
             */
            due_at: string;
            /** Needs Check */
            needs_check: boolean;
            state: components["schemas"]["roster_svc__tasks__domain__State"];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Created By */
            created_by: string | null;
            /** Taken At */
            taken_at: string | null;
            /** Taken By */
            taken_by: string | null;
            /**
             * Done At
             * @description When it was done, as they say.
             */
            done_at: string | null;
            /** Done By */
            done_by: string | null;
            /**
             * Recorded At
             * @description When we learned that it was done.
             */
            recorded_at: string | null;
            /** Recorded By */
            recorded_by: string | null;
            /** Result */
            result: string | null;
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /**
             * Late
             * @description Done after its time; null while it is not done.
             */
            late: boolean | null;
            /** Verified At */
            verified_at: string | null;
            /** Verified By */
            verified_by: string | null;
            /**
             * Closed At
             * @description When it was skipped or cancelled.
             */
            closed_at: string | null;
            /** Closed By */
            closed_by: string | null;
            /** Close Reason */
            close_reason: string | null;
            /**
             * Overdue At
             * @description When the clock told that its time was over.
             */
            overdue_at: string | null;
            /**
             * Carried At
             * @description When a sealed handover carried it over to this shift.
             */
            carried_at: string | null;
            /**
             * Answer S
             * @description Seconds until somebody took it.
             */
            answer_s: number | null;
            /**
             * Work S
             * @description Seconds from when it was taken until it was done.
             */
            work_s: number | null;
            /** Notes */
            notes: components["schemas"]["TaskNoteRead"][];
        };
        /** TaskReason */
        TaskReason: {
            /** Reason */
            reason: string;
        };
        /**
         * TaskStatistics
         * @description The same of all posts together, and post by post.
         */
        TaskStatistics: {
            /** Total */
            total: number;
            /** Done */
            done: number;
            /** Skipped */
            skipped: number;
            /** Overdue */
            overdue: number;
            /** Unfinished */
            unfinished: number;
            /** Rate */
            rate: number | null;
            /** Posts */
            posts: components["schemas"]["PostProgress"][];
        };
        /**
         * TaskTemplateBody
         * @description What a post is to do in every shift. Minutes count from the start of the shift.
         */
        TaskTemplateBody: {
            /** Post */
            post: string;
            /** Title Zh */
            title_zh: string;
            /** Title En */
            title_en: string;
            /** Text Zh */
            text_zh?: string | null;
            /** Text En */
            text_en?: string | null;
            /**
             * From Min
             * @default 0
             */
            from_min: number;
            /** Until Min */
            until_min: number;
            /**
             * Every Min
             * @description Again and again after so long; left out: once in a shift.
             */
            every_min?: number | null;
            /**
             * Needs Check
             * @description A second person verifies what was done.
             * @default false
             */
            needs_check: boolean;
            /**
             * Active
             * @description False: no more tasks are made of it.
             * @default true
             */
            active: boolean;
        };
        /**
         * TaskTemplateCreate
         * @description ``site_id``: for this site only, beside those of its type; left out: for every site of ``site_type``.
         */
        TaskTemplateCreate: {
            /** Post */
            post: string;
            /** Title Zh */
            title_zh: string;
            /** Title En */
            title_en: string;
            /** Text Zh */
            text_zh?: string | null;
            /** Text En */
            text_en?: string | null;
            /**
             * From Min
             * @default 0
             */
            from_min: number;
            /** Until Min */
            until_min: number;
            /**
             * Every Min
             * @description Again and again after so long; left out: once in a shift.
             */
            every_min?: number | null;
            /**
             * Needs Check
             * @description A second person verifies what was done.
             * @default false
             */
            needs_check: boolean;
            /**
             * Active
             * @description False: no more tasks are made of it.
             * @default true
             */
            active: boolean;
            /** Site Id */
            site_id?: string | null;
            /**
             * Site Type
             * @default default
             */
            site_type: string;
        };
        /** TaskTemplateRead */
        TaskTemplateRead: {
            /** Post */
            post: string;
            /** Title Zh */
            title_zh: string;
            /** Title En */
            title_en: string;
            /** Text Zh */
            text_zh?: string | null;
            /** Text En */
            text_en?: string | null;
            /**
             * From Min
             * @default 0
             */
            from_min: number;
            /** Until Min */
            until_min: number;
            /**
             * Every Min
             * @description Again and again after so long; left out: once in a shift.
             */
            every_min?: number | null;
            /**
             * Needs Check
             * @description A second person verifies what was done.
             * @default false
             */
            needs_check: boolean;
            /**
             * Active
             * @description False: no more tasks are made of it.
             * @default true
             */
            active: boolean;
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
         * TemplateBody
         * @description ``checks``: what is looked at in those who begin a shift; only a pre-shift meeting has them.
         */
        TemplateBody: {
            /** Agenda */
            agenda: components["schemas"]["TemplateLine"][];
            /** Checks */
            checks?: components["schemas"]["TemplateLine"][];
        };
        /**
         * TemplateLine
         * @description A line in both languages.
         */
        TemplateLine: {
            /** Zh */
            zh: string;
            /** En */
            en: string;
        };
        /**
         * TemplateRead
         * @description ``site_type``: a type of site, or `default` for those whose type has no template of its own.
         */
        TemplateRead: {
            kind: components["schemas"]["roster_svc__meetings__domain__Kind"];
            /** Site Type */
            site_type: string;
            /** Version */
            version: number;
            /** Agenda */
            agenda: components["schemas"]["TemplateLine"][];
            /** Checks */
            checks: components["schemas"]["TemplateLine"][];
        };
        /**
         * TimesOrder
         * @description Another time; once the shift has been started, or somebody has checked in, only another end.
         */
        TimesOrder: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "times";
            /** Starts At */
            starts_at?: string | null;
            /** Ends At */
            ends_at?: string | null;
            /**
             * Reason
             * @description Kept with the change. Needed where the shift begins within the site's notice.
             */
            reason?: string | null;
        };
        /** TokenRead */
        TokenRead: {
            /** Access Token */
            access_token: string;
            /**
             * Token Type
             * @default Bearer
             * @constant
             */
            token_type: "Bearer";
            /**
             * Expires In
             * @description Seconds until the token expires.
             */
            expires_in: number;
            /**
             * Password Temporary
             * @description Somebody else gave the password: replace it now.
             * @default false
             */
            password_temporary: boolean;
        };
        /**
         * Trigger
         * @description Why the person was asked.
         * @enum {string}
         */
        "Trigger-Input": "random" | "by_hand";
        /**
         * UnansweredNow
         * @description A call about something of the site that nobody has answered, and has gone on to the next one.
         */
        UnansweredNow: {
            /**
             * Subject Type
             * @enum {string}
             */
            subject_type: "presence_check" | "away_pass" | "task" | "post";
            /**
             * Subject Id
             * Format: uuid
             */
            subject_id: string;
            /** Zh */
            zh: string;
            /** En */
            en: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * Urgency
         * @description How a step stands: its time is over, it is to be done now, or soon.
         * @enum {string}
         */
        Urgency: "overdue" | "now" | "soon";
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
         * VisitCreate
         * @description How a post was found. Without a finding it is in order.
         */
        VisitCreate: {
            /** Post */
            post: string;
            finding?: components["schemas"]["FindingCreate"] | null;
        };
        /** VisitRead */
        VisitRead: {
            /** Post */
            post: string;
            /**
             * People
             * @description Who was there.
             */
            people: string[];
            /** In Order */
            in_order: boolean;
            /** Text */
            text: string | null;
            /**
             * Task Id
             * @description The task that the finding became.
             */
            task_id: string | null;
            /**
             * Visited At
             * Format: date-time
             */
            visited_at: string;
            /**
             * Visited By
             * Format: uuid
             */
            visited_by: string;
        };
        /** Walk */
        Walk: {
            /**
             * At
             * @description When both went round together; left out: now.
             */
            at?: string | null;
        };
        /**
         * WalkRead
         * @description ``at``: as it was said; ``recorded_at``: when we learned of it.
         */
        WalkRead: {
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
            /**
             * By
             * Format: uuid
             */
            by: string;
        };
        /**
         * Why
         * @description What puts somebody where they stand in the list: their own post first, then who does not work soon after, then
         *     who has been off longest.
         */
        Why: {
            /** Own Post */
            own_post: boolean;
            /** Works Soon */
            works_soon: boolean;
            /** Next Shift At */
            next_shift_at: string | null;
            /** Last Left At */
            last_left_at: string | null;
        };
        /**
         * State
         * @description Where a pass stands. ``granted``: the person is away.
         * @enum {string}
         */
        roster_svc__away_passes__domain__State: "requested" | "granted" | "refused" | "withdrawn" | "lapsed" | "ended";
        /**
         * ChecksRead
         * @description The attention checks: presence checks of whoever was at the seat.
         */
        roster_svc__coverage__schemas__ChecksRead: {
            /** Asked */
            asked: number;
            /**
             * Answered
             * @description In time.
             */
            answered: number;
            /** Missed */
            missed: number;
        };
        /**
         * State
         * @description Where a handover stands (REQUIREMENTS §5). Whether it is deferred or blocked is its `hold`, beside that.
         * @enum {string}
         */
        roster_svc__handovers__domain__State: "drafted" | "in_review" | "signed" | "sealed";
        /**
         * Kind
         * @description What it is.
         * @enum {string}
         */
        roster_svc__key_items__domain__Kind: "key" | "access_card" | "radio" | "tool" | "other";
        /**
         * State
         * @description Where it is. ``withdrawn`` and ``written_off`` stay: the number is not used again by accident.
         * @enum {string}
         */
        roster_svc__key_items__domain__State: "in" | "out" | "missing" | "withdrawn" | "written_off";
        /**
         * State
         * @description What became of a round. Once it is done or missed it stays so.
         * @enum {string}
         */
        roster_svc__leader_rounds__domain__State: "called" | "done" | "missed";
        /**
         * Trigger
         * @description Why the round is made.
         * @enum {string}
         */
        roster_svc__leader_rounds__domain__Trigger: "random" | "by_hand";
        /**
         * State
         * @description How it stands. Only a sign of life leads out of silence: no clock, and nobody who merely comes.
         * @enum {string}
         */
        roster_svc__lone_work__domain__State: "running" | "warned" | "silent" | "escalated" | "ended";
        /**
         * Trigger
         * @description Why the person is watched.
         * @enum {string}
         */
        roster_svc__lone_work__domain__Trigger: "alone" | "by_hand";
        /**
         * Kind
         * @description Which meeting it is.
         * @enum {string}
         */
        roster_svc__meetings__domain__Kind: "pre_shift" | "post_shift" | "weekly";
        /**
         * State
         * @description How a meeting stands. ``dropped``: its shift has lapsed or was cancelled, so it is not held.
         * @enum {string}
         */
        roster_svc__meetings__domain__State: "open" | "finished" | "dropped";
        /**
         * State
         * @description How somebody stands. ``unreachable``: there, but a presence check was not answered.
         * @enum {string}
         */
        roster_svc__muster__domain__State: "absent" | "unreachable" | "late" | "overdue" | "overstaying" | "away" | "replaced" | "expected" | "present";
        /**
         * State
         * @description Where a no-show stands.
         * @enum {string}
         */
        roster_svc__no_shows__domain__State: "open" | "replaced" | "came" | "not_expected" | "shift_over";
        /**
         * State
         * @description What became of a check. Once it is answered or missed it stays so.
         * @enum {string}
         */
        roster_svc__presence_checks__domain__State: "sent" | "answered" | "missed";
        /**
         * Trigger
         * @description Why the person was asked.
         * @enum {string}
         */
        roster_svc__presence_checks__domain__Trigger: "random" | "by_hand";
        /**
         * ChecksRead
         * @description The checks that one request asked for.
         */
        roster_svc__presence_checks__schemas__ChecksRead: {
            /** Items */
            items: components["schemas"]["CheckRead"][];
        };
        /**
         * State
         * @description Where a shift stands (REQUIREMENTS §5, R-4.1.2d). `PHASES` says what each means.
         * @enum {string}
         */
        roster_svc__shifts__domain__State: "planned" | "published" | "preparing" | "open" | "open_with_exception" | "closing" | "closed" | "lapsed" | "cancelled" | "archived";
        /**
         * Kind
         * @description Where a task comes from.
         * @enum {string}
         */
        roster_svc__tasks__domain__Kind: "routine" | "by_hand" | "help";
        /**
         * State
         * @description Where a task stands.
         * @enum {string}
         */
        roster_svc__tasks__domain__State: "open" | "in_progress" | "done" | "verified" | "skipped" | "cancelled";
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
    list_sites_api_roster_v1_sites_get: {
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
                    "application/json": components["schemas"]["Page_SiteRead_"];
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
    register_site_api_roster_v1_sites_post: {
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
                "application/json": components["schemas"]["SiteCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRead"];
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
    read_site_api_roster_v1_sites__site_id__get: {
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
                    "application/json": components["schemas"]["SiteRead"];
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
    change_site_api_roster_v1_sites__site_id__patch: {
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
                "application/json": components["schemas"]["SitePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRead"];
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
    list_policies_api_roster_v1_policies_get: {
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
    list_site_type_policies_api_roster_v1_site_type_policies_get: {
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
    set_many_policies_api_roster_v1_policies_batch_post: {
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
    read_policy_api_roster_v1_policies__site_id__get: {
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
    set_policy_api_roster_v1_policies__site_id__put: {
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
    remove_policy_api_roster_v1_policies__site_id__delete: {
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
    read_history_api_roster_v1_policies__site_id__history_get: {
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
    read_site_type_policy_api_roster_v1_site_type_policies__site_type__get: {
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
    set_site_type_policy_api_roster_v1_site_type_policies__site_type__put: {
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
    remove_site_type_policy_api_roster_v1_site_type_policies__site_type__delete: {
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
    read_site_type_history_api_roster_v1_site_type_policies__site_type__history_get: {
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
    list_posts_api_roster_v1_posts_get: {
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
                    "application/json": components["schemas"]["Page_PostRead_"];
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
    define_post_api_roster_v1_posts_post: {
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
                "application/json": components["schemas"]["PostCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
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
    change_post_api_roster_v1_posts__code__patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRead"];
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
    read_template_api_roster_v1_staff_import_template_get: {
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
    import_staff_api_roster_v1_staff_import_post: {
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
    list_staff_api_roster_v1_staff_get: {
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
                    "application/json": components["schemas"]["Page_StaffRead_"];
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
    register_staff_api_roster_v1_staff_post: {
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
                "application/json": components["schemas"]["StaffCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffRead"];
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
    read_me_api_roster_v1_staff_me_get: {
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
                    "application/json": components["schemas"]["StaffRead"];
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
    change_me_api_roster_v1_staff_me_patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffRead"];
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
    read_staff_api_roster_v1_staff__staff_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staff_id: string;
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
                    "application/json": components["schemas"]["StaffRead"];
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
    change_staff_api_roster_v1_staff__staff_id__patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffChanged"];
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
    sign_out_api_roster_v1_staff__staff_id__sign_out_post: {
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
    issue_token_api_roster_v1_auth_token_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Username */
                    username: string;
                    /** Password */
                    password: string;
                };
                "application/x-www-form-urlencoded": {
                    /** Username */
                    username: string;
                    /** Password */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRead"];
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
    read_keys_api_roster_v1_auth_jwks_json_get: {
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
                    "application/json": components["schemas"]["Jwks"];
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
    read_revocations_api_roster_v1_auth_revocations_json_get: {
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
                    "application/json": components["schemas"]["RevocationList"];
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
    read_metadata_api_roster_v1_auth__well_known_openid_configuration_get: {
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
                    "application/json": components["schemas"]["IssuerMetadata"];
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
    begin_session_api_roster_v1_auth_session_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value; required. */
                "x-farwatch-session"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Username */
                    username: string;
                    /** Password */
                    password: string;
                };
                "application/x-www-form-urlencoded": {
                    /** Username */
                    username: string;
                    /** Password */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRead"];
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
    end_session_api_roster_v1_auth_session_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value; required. */
                "x-farwatch-session"?: string | null;
            };
            path?: never;
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
    renew_session_api_roster_v1_auth_session_renew_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value; required. */
                "x-farwatch-session"?: string | null;
            };
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
                    "application/json": components["schemas"]["TokenRead"];
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
    change_password_api_roster_v1_auth_session_password_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any value; required. */
                "x-farwatch-session"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRead"];
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
    read_sign_in_options_api_roster_v1_auth_sign_in_options_get: {
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
                    "application/json": components["schemas"]["SignInOptions"];
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
    read_caller_api_roster_v1_auth_me_get: {
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
                    "application/json": components["schemas"]["CallerRead"];
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
    list_shifts_api_roster_v1_shifts_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                from?: string | null;
                to?: string | null;
                /** @description Those in one of these states. */
                state?: components["schemas"]["roster_svc__shifts__domain__State"][] | null;
                /** @description Only those this person is assigned to. */
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
                    "application/json": components["schemas"]["Page_ShiftRead_"];
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
    plan_shift_api_roster_v1_shifts_post: {
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
                "application/json": components["schemas"]["ShiftCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftRead"];
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
    plan_shifts_api_roster_v1_shifts_batch_post: {
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
                "application/json": components["schemas"]["ShiftsCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftsRead"];
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
    publish_shifts_api_roster_v1_shifts_publish_post: {
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
                "application/json": components["schemas"]["PublishOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftsRead"];
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
    discard_shifts_api_roster_v1_shifts_discard_post: {
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
                "application/json": components["schemas"]["DiscardOrder"];
            };
        };
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
    read_shift_api_roster_v1_shifts__shift_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift_id: string;
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
                    "application/json": components["schemas"]["ShiftRead"];
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
    discard_shift_api_roster_v1_shifts__shift_id__delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
            };
            path: {
                shift_id: string;
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
    change_shift_api_roster_v1_shifts__shift_id__patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftRead"];
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
    publish_shift_api_roster_v1_shifts__shift_id__publish_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Order"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftRead"];
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
    list_changes_api_roster_v1_shifts__shift_id__changes_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path: {
                shift_id: string;
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
                    "application/json": components["schemas"]["Page_ChangeRead_"];
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
    order_change_api_roster_v1_shifts__shift_id__changes_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacementOrder"] | components["schemas"]["SwapOrder"] | components["schemas"]["TimesOrder"] | components["schemas"]["CancellationOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRead"];
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
    start_shift_api_roster_v1_shifts__shift_id__start_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                shift_id: string;
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
                    "application/json": components["schemas"]["ShiftRead"];
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
    read_opening_api_roster_v1_shifts__shift_id__opening_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shift_id: string;
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
                    "application/json": components["schemas"]["OpeningRead"];
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
    start_shift_with_exception_api_roster_v1_shifts__shift_id__start_with_exception_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExceptionOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftRead"];
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
    end_shift_api_roster_v1_shifts__shift_id__end_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndOrder"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftRead"];
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
    check_in_api_roster_v1_shifts__shift_id__check_ins_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AttendanceCreate"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInRead"];
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
    check_out_api_roster_v1_shifts__shift_id__check_outs_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AttendanceCreate"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckOutRead"];
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
    read_on_duty_api_roster_v1_on_duty_get: {
        parameters: {
            query: {
                site_id: string;
                at?: string | null;
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
                    "application/json": components["schemas"]["OnDutyRead"];
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
    list_on_duty_api_roster_v1_on_duty_sites_get: {
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
                    "application/json": components["schemas"]["Page_SiteDutyRead_"];
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
    list_duty_api_roster_v1_duty_get: {
        parameters: {
            query: {
                site_id: string;
                post?: string | null;
                staff_id?: string | null;
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                /** @description The moment; default: now. */
                at?: string | null;
                /** @description Instead: with `to`, a stretch of time. */
                from?: string | null;
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
                    "application/json": components["schemas"]["Page_DutyRead_"];
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
    list_responsibility_api_roster_v1_responsibility_get: {
        parameters: {
            query: {
                site_id: string;
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                /** @description The moment; default: now. */
                at?: string | null;
                /** @description Instead: with `to`, a stretch of time. */
                from?: string | null;
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
                    "application/json": components["schemas"]["Page_ResponsibilityRead_"];
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
    take_command_api_roster_v1_sites__site_id__command_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                site_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommandWish"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandRead"];
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
    read_coverage_api_roster_v1_coverage_get: {
        parameters: {
            query: {
                site_id: string;
                /** @description The seat; default: that of security monitoring. */
                post?: string;
                /** @description First day of the site's calendar; default: six before the last. */
                from?: string | null;
                /** @description Last day, included; default: today. */
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
                    "application/json": components["schemas"]["CoverageRead"];
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
    list_coverage_api_roster_v1_coverage_sites_get: {
        parameters: {
            query?: {
                /** @description The seat; default: that of security monitoring. */
                post?: string;
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                /** @description First day of the site's calendar; default: six before the last. */
                from?: string | null;
                /** @description Last day, included; default: today. */
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
                    "application/json": components["schemas"]["Page_SiteCoverage_"];
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
    export_coverage_api_roster_v1_coverage_export_get: {
        parameters: {
            query: {
                site_id: string;
                /** @description The seat; default: that of security monitoring. */
                post?: string;
                /** @description First day of the site's calendar; default: six before the last. */
                from?: string | null;
                /** @description Last day, included; default: today. */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row a gap, and one a day without any. */
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
    read_arrival_code_api_roster_v1_sites__site_id__arrival_code_get: {
        parameters: {
            query: {
                post: string;
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
                    "application/json": components["schemas"]["ArrivalCode"];
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
    list_handovers_api_roster_v1_handovers_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                /** @description The shift that goes or the one that comes. */
                shift_id?: string | null;
                state?: components["schemas"]["roster_svc__handovers__domain__State"] | null;
                /** @description Only those that headquarters ordered, or only others. */
                forced?: boolean | null;
                /** @description Only those that nobody carried out, or only others. */
                lapsed?: boolean | null;
                from?: string | null;
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
                    "application/json": components["schemas"]["Page_HandoverSummary_"];
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
    draft_handover_api_roster_v1_handovers_post: {
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
                "application/json": components["schemas"]["HandoverCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverRead"];
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
    read_handover_api_roster_v1_handovers__handover_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handover_id: string;
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
                    "application/json": components["schemas"]["HandoverRead"];
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
    refresh_handover_api_roster_v1_handovers__handover_id__refresh_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
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
                    "application/json": components["schemas"]["HandoverRead"];
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
    offer_handover_api_roster_v1_handovers__handover_id__offer_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
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
                    "application/json": components["schemas"]["HandoverRead"];
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
    add_item_api_roster_v1_handovers__handover_id__items_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverRead"];
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
    take_item_back_api_roster_v1_handovers__handover_id__items__item_id__delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
            };
            path: {
                handover_id: string;
                item_id: string;
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
                    "application/json": components["schemas"]["HandoverRead"];
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
    correct_item_api_roster_v1_handovers__handover_id__items__item_id__patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverRead"];
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
    accept_item_api_roster_v1_handovers__handover_id__items__item_id__accept_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
                item_id: string;
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
                    "application/json": components["schemas"]["HandoverRead"];
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
    refuse_item_api_roster_v1_handovers__handover_id__items__item_id__refuse_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverRead"];
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
    note_walk_api_roster_v1_handovers__handover_id__walk_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Walk"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverRead"];
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
    declare_fitness_api_roster_v1_handovers__handover_id__fitness_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Fitness"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverRead"];
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
    declare_transfer_api_roster_v1_handovers__handover_id__transfers__incident_id__post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
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
                    "application/json": components["schemas"]["HandoverRead"];
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
    sign_handover_api_roster_v1_handovers__handover_id__sign_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverRead"];
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
    force_handover_api_roster_v1_handovers__handover_id__force_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForceOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverRead"];
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
    list_entries_api_roster_v1_log_entries_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                site_id?: string[];
                shift_id?: string | null;
                /** @description `manual`, `correction`, or what it is about */
                kind?: string[];
                tag?: string[];
                /** @description Who wrote it, or whom it is about */
                person?: string | null;
                follow_up?: boolean | null;
                /** @description Happened then or later */
                from?: string | null;
                /** @description Happened before then */
                to?: string | null;
                /** @description False: without what is told of shifts that have not begun */
                upcoming?: boolean;
                /** @description Words of the entry, its author or its tags */
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
                    "application/json": components["schemas"]["Page_LogEntryRead_"];
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
    write_entry_api_roster_v1_log_entries_post: {
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
                "application/json": components["schemas"]["LogEntryCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntryRead"];
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
    export_entries_api_roster_v1_log_entries_export_get: {
        parameters: {
            query?: {
                site_id?: string[];
                shift_id?: string | null;
                /** @description `manual`, `correction`, or what it is about */
                kind?: string[];
                tag?: string[];
                /** @description Who wrote it, or whom it is about */
                person?: string | null;
                follow_up?: boolean | null;
                /** @description Happened then or later */
                from?: string | null;
                /** @description Happened before then */
                to?: string | null;
                /** @description False: without what is told of shifts that have not begun */
                upcoming?: boolean;
                /** @description Words of the entry, its author or its tags */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row an entry, newest first. */
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
    correct_entry_api_roster_v1_log_entries__entry_id__corrections_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogEntryCorrection"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntryRead"];
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
    list_meetings_api_roster_v1_meetings_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                series_id?: string | null;
                kind?: components["schemas"]["roster_svc__meetings__domain__Kind"] | null;
                state?: components["schemas"]["roster_svc__meetings__domain__State"] | null;
                /** @description Due then or later */
                from?: string | null;
                /** @description Due before then */
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
                    "application/json": components["schemas"]["Page_MeetingRead_"];
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
    open_meeting_api_roster_v1_meetings_post: {
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
                "application/json": components["schemas"]["MeetingOpen"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRead"];
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
    read_meeting_api_roster_v1_meetings__meeting_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
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
                    "application/json": components["schemas"]["MeetingRead"];
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
    edit_meeting_api_roster_v1_meetings__meeting_id__patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRead"];
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
    draw_into_meeting_api_roster_v1_meetings__meeting_id__draw_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                meeting_id: string;
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
                    "application/json": components["schemas"]["MeetingRead"];
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
    finish_meeting_api_roster_v1_meetings__meeting_id__finish_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                meeting_id: string;
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
                    "application/json": components["schemas"]["MeetingRead"];
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
    acknowledge_tasks_api_roster_v1_meetings__meeting_id__acknowledgements_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acknowledge"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRead"];
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
    add_meeting_note_api_roster_v1_meetings__meeting_id__notes_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRead"];
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
    list_series_api_roster_v1_meeting_series_get: {
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
                    "application/json": components["schemas"]["Page_SeriesRead_"];
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
    define_series_api_roster_v1_meeting_series_post: {
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
                "application/json": components["schemas"]["SeriesCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
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
    change_series_api_roster_v1_meeting_series__series_id__patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                series_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesPatch"];
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
    list_templates_api_roster_v1_meeting_templates_get: {
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
                    "application/json": components["schemas"]["Page_TemplateRead_"];
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
    put_template_api_roster_v1_meeting_templates__kind___site_type__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                kind: components["schemas"]["roster_svc__meetings__domain__Kind"];
                site_type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateRead"];
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
    list_away_passes_api_roster_v1_away_passes_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                staff_id?: string | null;
                state?: components["schemas"]["roster_svc__away_passes__domain__State"][];
                /** @description Requested then or later */
                from?: string | null;
                /** @description Requested before then */
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
                    "application/json": components["schemas"]["Page_AwayRead_"];
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
    request_away_pass_api_roster_v1_away_passes_post: {
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
                "application/json": components["schemas"]["AwayRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayRead"];
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
    read_away_pass_api_roster_v1_away_passes__away_pass_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                away_pass_id: string;
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
                    "application/json": components["schemas"]["AwayRead"];
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
    grant_away_pass_api_roster_v1_away_passes__away_pass_id__grant_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                away_pass_id: string;
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
                    "application/json": components["schemas"]["AwayRead"];
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
    refuse_away_pass_api_roster_v1_away_passes__away_pass_id__refuse_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                away_pass_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwayRefusal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwayRead"];
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
    withdraw_away_pass_api_roster_v1_away_passes__away_pass_id__withdraw_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                away_pass_id: string;
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
                    "application/json": components["schemas"]["AwayRead"];
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
    end_away_pass_api_roster_v1_away_passes__away_pass_id__end_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                away_pass_id: string;
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
                    "application/json": components["schemas"]["AwayRead"];
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
    list_presence_checks_api_roster_v1_presence_checks_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                site_id?: string | null;
                shift_id?: string | null;
                staff_id?: string | null;
                state?: components["schemas"]["roster_svc__presence_checks__domain__State"][];
                trigger?: components["schemas"]["Trigger-Input"] | null;
                /** @description Asked then or later */
                from?: string | null;
                /** @description Asked before then */
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
                    "application/json": components["schemas"]["Page_CheckRead_"];
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
    ask_presence_api_roster_v1_presence_checks_post: {
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
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["roster_svc__presence_checks__schemas__ChecksRead"];
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
    presence_statistics_api_roster_v1_presence_checks_statistics_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                staff_id?: string | null;
                state?: components["schemas"]["roster_svc__presence_checks__domain__State"][];
                trigger?: components["schemas"]["Trigger-Input"] | null;
                /** @description Asked then or later */
                from?: string | null;
                /** @description Asked before then */
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
                    "application/json": components["schemas"]["CheckStatistics"];
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
    export_presence_checks_api_roster_v1_presence_checks_export_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                staff_id?: string | null;
                state?: components["schemas"]["roster_svc__presence_checks__domain__State"][];
                trigger?: components["schemas"]["Trigger-Input"] | null;
                /** @description Asked then or later */
                from?: string | null;
                /** @description Asked before then */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row a check, newest first. */
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
    read_presence_check_api_roster_v1_presence_checks__check_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
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
                    "application/json": components["schemas"]["CheckRead"];
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
    answer_presence_check_api_roster_v1_presence_checks__check_id__answer_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                check_id: string;
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
                    "application/json": components["schemas"]["CheckRead"];
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
    list_lone_work_api_roster_v1_lone_work_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                staff_id?: string | null;
                state?: components["schemas"]["roster_svc__lone_work__domain__State"][];
                /** @description Started then or later */
                from?: string | null;
                /** @description Started before then */
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
                    "application/json": components["schemas"]["Page_LoneWorkRead_"];
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
    start_lone_work_api_roster_v1_lone_work_post: {
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
                "application/json": components["schemas"]["LoneWorkStart"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoneWorkRead"];
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
    read_lone_work_api_roster_v1_lone_work__lone_work_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lone_work_id: string;
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
                    "application/json": components["schemas"]["LoneWorkRead"];
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
    confirm_lone_work_api_roster_v1_lone_work__lone_work_id__confirm_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                lone_work_id: string;
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
                    "application/json": components["schemas"]["LoneWorkRead"];
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
    end_lone_work_api_roster_v1_lone_work__lone_work_id__end_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                lone_work_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LoneWorkEnd"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoneWorkRead"];
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
    list_key_items_api_roster_v1_key_items_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                site_id?: string | null;
                /** @description Held by this person now */
                holder_id?: string | null;
                kind?: components["schemas"]["roster_svc__key_items__domain__Kind"] | null;
                state?: components["schemas"]["roster_svc__key_items__domain__State"][];
                /** @description Only what is out after the end of the holder's duty */
                overdue?: boolean;
                /** @description Words of the number, the name or the home place */
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
                    "application/json": components["schemas"]["Page_KeyItemRead_"];
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
    register_key_item_api_roster_v1_key_items_post: {
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
                "application/json": components["schemas"]["KeyItemCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyItemRead"];
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
    export_key_items_api_roster_v1_key_items_export_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                /** @description Held by this person now */
                holder_id?: string | null;
                kind?: components["schemas"]["roster_svc__key_items__domain__Kind"] | null;
                state?: components["schemas"]["roster_svc__key_items__domain__State"][];
                /** @description Only what is out after the end of the holder's duty */
                overdue?: boolean;
                /** @description Words of the number, the name or the home place */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row an item, by number. */
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
    read_key_item_api_roster_v1_key_items__key_item_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key_item_id: string;
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
                    "application/json": components["schemas"]["KeyItemRead"];
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
    change_key_item_api_roster_v1_key_items__key_item_id__patch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                key_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyItemPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyItemRead"];
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
    key_item_history_api_roster_v1_key_items__key_item_id__issues_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
            };
            header?: never;
            path: {
                key_item_id: string;
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
                    "application/json": components["schemas"]["Page_KeyIssueRead_"];
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
    issue_key_item_api_roster_v1_key_items__key_item_id__issue_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                key_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyIssueCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyItemRead"];
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
    return_key_item_api_roster_v1_key_items__key_item_id__return_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                key_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KeyReturn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyItemRead"];
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
    report_key_item_missing_api_roster_v1_key_items__key_item_id__missing_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                key_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyItemRead"];
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
    find_key_item_api_roster_v1_key_items__key_item_id__found_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                key_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyItemRead"];
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
    write_off_key_item_api_roster_v1_key_items__key_item_id__write_off_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                key_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyItemRead"];
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
    withdraw_key_item_api_roster_v1_key_items__key_item_id__withdraw_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                key_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyItemRead"];
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
    list_no_shows_api_roster_v1_no_shows_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                /** @description For which this person was asked to come */
                candidate_id?: string | null;
                state?: components["schemas"]["roster_svc__no_shows__domain__State"][];
                /** @description Due then or later */
                from?: string | null;
                /** @description Due before then */
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
                    "application/json": components["schemas"]["Page_NoShowRead_"];
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
    read_no_show_api_roster_v1_no_shows__no_show_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                no_show_id: string;
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
                    "application/json": components["schemas"]["NoShowRead"];
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
    accept_replacement_api_roster_v1_replacement_calls__replacement_call_id__accept_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                replacement_call_id: string;
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
                    "application/json": components["schemas"]["NoShowRead"];
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
    decline_replacement_api_roster_v1_replacement_calls__replacement_call_id__decline_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                replacement_call_id: string;
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
                    "application/json": components["schemas"]["NoShowRead"];
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
    read_muster_api_roster_v1_muster_get: {
        parameters: {
            query?: {
                /** @description Only this site */
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
                    "application/json": components["schemas"]["Page_SiteMuster_"];
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
    list_executives_api_roster_v1_executives_get: {
        parameters: {
            query?: {
                /** @description Those that count there, with those of all sites */
                site_id?: string | null;
                staff_id?: string | null;
                /** @description Not over by then */
                from?: string | null;
                /** @description Begun before then */
                to?: string | null;
                /** @description Also those that were cancelled before they began */
                removed?: boolean;
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
                    "application/json": components["schemas"]["Page_ExecutivePeriodRead_"];
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
    plan_executives_api_roster_v1_executives_post: {
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
                "application/json": components["schemas"]["ExecutivePeriodsCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutivePeriodsRead"];
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
    read_executives_on_duty_api_roster_v1_executives_on_duty_get: {
        parameters: {
            query?: {
                /** @description The site; without: who is on for all sites. */
                site_id?: string | null;
                /** @description The moment; default: now. */
                at?: string | null;
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
                    "application/json": components["schemas"]["ExecutivesOnDuty"];
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
    read_executive_api_roster_v1_executives__period_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period_id: string;
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
                    "application/json": components["schemas"]["ExecutivePeriodRead"];
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
    replace_executive_api_roster_v1_executives__period_id__replace_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutiveReplacement"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutivePeriodRead"];
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
    cancel_executive_api_roster_v1_executives__period_id__cancel_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                period_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutiveCancellation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutivePeriodRead"];
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
    list_tasks_api_roster_v1_tasks_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                site_id?: string | null;
                shift_id?: string | null;
                post?: string | null;
                /** @description Assigned to, taken or done by this person */
                staff_id?: string | null;
                /** @description Only yours: assigned to you, or to your post on the shift */
                mine?: boolean;
                state?: components["schemas"]["roster_svc__tasks__domain__State"][];
                kind?: components["schemas"]["roster_svc__tasks__domain__Kind"] | null;
                /** @description Unfinished after its time */
                overdue?: boolean | null;
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
                    "application/json": components["schemas"]["Page_TaskRead_"];
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
    create_task_api_roster_v1_tasks_post: {
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
                "application/json": components["schemas"]["TaskCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRead"];
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
    ask_for_help_api_roster_v1_tasks_help_post: {
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
                "application/json": components["schemas"]["HelpCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRead"];
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
    task_statistics_api_roster_v1_tasks_statistics_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                post?: string | null;
                /** @description Assigned to, taken or done by this person */
                staff_id?: string | null;
                /** @description Only yours: assigned to you, or to your post on the shift */
                mine?: boolean;
                state?: components["schemas"]["roster_svc__tasks__domain__State"][];
                kind?: components["schemas"]["roster_svc__tasks__domain__Kind"] | null;
                /** @description Unfinished after its time */
                overdue?: boolean | null;
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
                    "application/json": components["schemas"]["TaskStatistics"];
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
    export_tasks_api_roster_v1_tasks_export_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                post?: string | null;
                /** @description Assigned to, taken or done by this person */
                staff_id?: string | null;
                /** @description Only yours: assigned to you, or to your post on the shift */
                mine?: boolean;
                state?: components["schemas"]["roster_svc__tasks__domain__State"][];
                kind?: components["schemas"]["roster_svc__tasks__domain__Kind"] | null;
                /** @description Unfinished after its time */
                overdue?: boolean | null;
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
            /** @description One row a task, the first due first. */
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
    read_task_api_roster_v1_tasks__task_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskRead"];
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
    assign_task_api_roster_v1_tasks__task_id__assign_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskAssign"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRead"];
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
    take_task_api_roster_v1_tasks__task_id__take_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskRead"];
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
    finish_task_api_roster_v1_tasks__task_id__finish_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskFinish"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRead"];
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
    skip_task_api_roster_v1_tasks__task_id__skip_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRead"];
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
    cancel_task_api_roster_v1_tasks__task_id__cancel_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReason"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRead"];
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
    verify_task_api_roster_v1_tasks__task_id__verify_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskRead"];
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
    add_task_note_api_roster_v1_tasks__task_id__notes_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskNoteCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRead"];
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
    list_task_templates_api_roster_v1_task_templates_get: {
        parameters: {
            query?: {
                post?: string | null;
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
                    "application/json": components["schemas"]["Page_TaskTemplateRead_"];
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
    add_task_template_api_roster_v1_task_templates_post: {
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
                "application/json": components["schemas"]["TaskTemplateCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateRead"];
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
    put_task_template_api_roster_v1_task_templates__template_id__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskTemplateBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTemplateRead"];
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
    list_leader_rounds_api_roster_v1_leader_rounds_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                state?: components["schemas"]["roster_svc__leader_rounds__domain__State"] | null;
                /** @description Called then or later */
                from?: string | null;
                /** @description Called before then */
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
                    "application/json": components["schemas"]["Page_RoundRead_"];
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
    begin_leader_round_api_roster_v1_leader_rounds_post: {
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
                "application/json": components["schemas"]["RoundBegin"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRead"];
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
    read_leader_round_api_roster_v1_leader_rounds__round_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["RoundRead"];
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
    visit_post_api_roster_v1_leader_rounds__round_id__visits_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRead"];
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
    list_business_entries_api_roster_v1_business_entries_get: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string | null;
                site_id?: string | null;
                shift_id?: string | null;
                post?: string | null;
                /** @description Done then or later */
                from?: string | null;
                /** @description Done before then */
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
                    "application/json": components["schemas"]["Page_BusinessEntryRead_"];
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
    write_business_entry_api_roster_v1_business_entries_post: {
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
                "application/json": components["schemas"]["BusinessEntryCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessEntryRead"];
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
    correct_business_entry_api_roster_v1_business_entries__entry_id__corrections_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessCorrection"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessEntryRead"];
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
    business_totals_api_roster_v1_business_entries_totals_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                post?: string | null;
                /** @description Done then or later */
                from?: string | null;
                /** @description Done before then */
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
                    "application/json": components["schemas"]["BusinessTotals"];
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
    export_business_entries_api_roster_v1_business_entries_export_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                shift_id?: string | null;
                post?: string | null;
                /** @description Done then or later */
                from?: string | null;
                /** @description Done before then */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row a count of an entry, newest first. */
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
    list_business_kinds_api_roster_v1_business_kinds_get: {
        parameters: {
            query?: {
                site_id?: string | null;
                post?: string | null;
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
                    "application/json": components["schemas"]["Page_BusinessKindRead_"];
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
    add_business_kind_api_roster_v1_business_kinds_post: {
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
                "application/json": components["schemas"]["BusinessKindCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessKindRead"];
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
    put_business_kind_api_roster_v1_business_kinds__kind_id__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you hold, as in ETag: "3" */
                "if-match"?: string | null;
                /** @description Repeating a request with the same key does it once and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                kind_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessKindBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessKindRead"];
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
    read_situation_api_roster_v1_sites__site_id__situation_get: {
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
                    "application/json": components["schemas"]["SituationRead"];
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
    search_audit_api_roster_v1_audit_get: {
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
    read_chain_api_roster_v1_audit_chain_get: {
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
    read_head_api_roster_v1_audit_head_get: {
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
