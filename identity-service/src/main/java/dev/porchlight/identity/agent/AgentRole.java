package dev.porchlight.identity.agent;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.identity.value.Word;

/** What an agent does in the service team. Administrators also say who is in it. */
public enum AgentRole implements Word {
    TECHNICIAN,
    PROJECT_MANAGER,
    ACCOUNT_MANAGER,
    BILLING,
    ADMINISTRATOR;

    @Override
    @JsonValue
    public String word() {
        return spelling();
    }
}
