package dev.porchlight.gateway.session;

/**
 * A signed-in browser.
 *
 * @param id the cookie's value: known to the browser, and to nobody who reads the database
 * @param standing whom it is for; null for who signed in
 * @param version counts renewals, so that of two replicas that renew at once one notices
 */
public record PortalSession(String id, Tokens tokens, Standing standing, int version) {

    @Override
    public String toString() {
        return "PortalSession[" + tokens + ", standing=" + standing + ", version=" + version + "]";
    }
}
