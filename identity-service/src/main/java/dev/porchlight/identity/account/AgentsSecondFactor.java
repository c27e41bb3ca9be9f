package dev.porchlight.identity.account;

/** Whether agents have to have a second factor to sign in. */
public interface AgentsSecondFactor {

    boolean isWanted();
}
