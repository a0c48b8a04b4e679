/** What a code may be; the services say the same. */
export const CODE = /^[a-z0-9][a-z0-9._-]{0,62}$/;
