package dev.porchlight.e2e.system;

/**
 * The people most tests need, made once per run.
 *
 * @param primary sees all tickets of their organisation
 * @param user sees their own
 * @param colleague sees their own, at the same organisation
 * @param outsider sees all tickets of another organisation
 */
public record Cast(Customer customer, Person primary, Person user, Person colleague, Person outsider) {

    static Cast make(Portal portal) {
        Customer customer = portal.newCustomer("Rowan Vets");
        return new Cast(
                customer,
                customer.primary("Nadia Rowan"),
                customer.user("Piotr Zielinski"),
                customer.user("Grace Lund"),
                portal.newCustomer("Alder Press").primary("Oscar Alder"));
    }
}
