package dev.porchlight.launcher;

import java.util.List;

/**
 * A service or the gateway, as the launcher has to know it.
 *
 * @param name also its database, its role and the middle of its topic
 * @param module Maven module and folder
 * @param portOffset distance from PORTAL_PORT
 * @param heapMegabytes the whole process must stay below 300 MB resident
 */
record Service(String name, String module, int portOffset, int heapMegabytes) {

    static final Service GATEWAY = new Service("gateway", "gateway", Ports.GATEWAY, 128);

    /** A new service is one line here. */
    static final List<Service> SERVICES = List.of(
            new Service("identity", "identity-service", 10, 96),
            new Service("ticket", "ticket-service", 11, 88),
            new Service("catalogue", "catalogue-service", 12, 96),
            new Service("billing", "billing-service", 13, 104),
            new Service("project", "project-service", 14, 96),
            new Service("knowledge", "knowledge-service", 15, 96),
            new Service("notification", "notification-service", 16, 104));
}
