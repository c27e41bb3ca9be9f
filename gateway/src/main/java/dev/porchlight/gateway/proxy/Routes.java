package dev.porchlight.gateway.proxy;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import dev.porchlight.gateway.PortalSettings;
import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** One route per service, made from {@code portal.services}. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> services(PortalSettings settings, ProxyExchangeHandlerFunction proxy) {
        var routes = RouterFunctions.route();
        settings.services()
                .forEach((name, service) -> routes.add(GatewayRouterFunctions.route(name)
                        .route(anyOf(service), to(service.urls().getFirst(), proxy))
                        .build()));
        return routes.build();
    }

    private static RequestPredicate anyOf(PortalSettings.Service service) {
        return service.paths().stream()
                .map(noun -> path("/api/" + noun + "/**"))
                .reduce(RequestPredicate::or)
                .orElseThrow(() -> new IllegalStateException("portal.services: a service without paths"));
    }

    private static HandlerFunction<ServerResponse> to(URI address, ProxyExchangeHandlerFunction proxy) {
        return request -> {
            MvcUtils.setRequestUrl(request, address);
            return proxy.handle(request);
        };
    }
}
