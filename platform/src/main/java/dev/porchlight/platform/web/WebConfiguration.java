package dev.porchlight.platform.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;

/** What every endpoint has in common. */
@AutoConfiguration
public class WebConfiguration {

    /** Behind Spring Security's chain (order -100), before anything that reads a body. */
    private static final int BEHIND_SECURITY = -1;

    private static final ContentNegotiationStrategy ACCEPT_HEADER = new HeaderContentNegotiationStrategy();

    @Bean
    WebMvcConfigurer callersAndJson() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerParameter());
            }

            /** Days in addresses are held against the same calendar as those in JSON. */
            @Override
            public void addFormatters(FormatterRegistry formatters) {
                formatters.addConverter(String.class, LocalDate.class, WebConfiguration::day);
            }

            /** The API speaks JSON. That the documentation's libraries could write YAML is asked of every answer otherwise. */
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(
                        all -> all.removeIf(one -> one.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
            }

            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer accept) {
                accept.strategies(List.of(WebConfiguration::accepted));
            }
        };
    }

    /** Of an Accept that cannot be read, anything: else not even what is wrong with the request could be said. */
    private static List<MediaType> accepted(NativeWebRequest request) {
        try {
            return ACCEPT_HEADER.resolveMediaTypes(request);
        } catch (HttpMediaTypeNotAcceptableException e) {
            return ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST;
        }
    }

    private static @Nullable LocalDate day(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        LocalDate day = LocalDate.parse(typed.strip());
        if (!StorableInput.isKnown(day)) {
            throw new IllegalArgumentException("Not in our calendar");
        }
        return day;
    }

    /** An empty text is nothing but text: no id, no word of an enumeration, and not the same as leaving it out. */
    @Bean
    JsonMapperBuilderCustomizer emptyTextIsNoValue() {
        return mapper -> mapper.withCoercionConfigDefaults(
                coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    }

    @Bean
    JsonMapperBuilderCustomizer whatCannotBeStoredIsNotRead() {
        return mapper -> mapper.addModule(StorableInput.module());
    }

    @Bean
    FilterRegistrationBean<Trace> trace() {
        var filter = new FilterRegistrationBean<>(new Trace());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<LargestBody> largestBody(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter = new FilterRegistrationBean<>(new LargestBody(problems));
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RequestsInFlight> requestsInFlight(
            @Value("${porchlight.requests-at-once}") int most,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter = new FilterRegistrationBean<>(new RequestsInFlight(most, problems));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
