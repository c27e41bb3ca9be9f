package dev.porchlight.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.porchlight.deploy.Repository;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Our pods may do as little as they can do with, say when they are well, and go without a request being lost. */
class PodsTest {

    @ParameterizedTest
    @EnumSource
    void everyProgramIsDeployed(Overlay overlay) {
        assertThat(overlay.all("Deployment").map(Overlay::name))
                .containsExactlyInAnyOrderElementsOf(Repository.programs());
    }

    @ParameterizedTest
    @EnumSource
    void theRestrictedProfileAllowsThem(Overlay overlay) {
        assertSoftly(check -> overlay.pods().forEach(pod -> restricted(check, pod)));
        assertThat(overlay.one("Namespace", "porchlight")
                        .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asString())
                .isEqualTo("restricted");
    }

    private static void restricted(SoftAssertions check, JsonNode pod) {
        JsonNode spec = pod.path("spec");
        String name = pod.at("/metadata/labels/app.kubernetes.io~1name").asString();
        for (String shared : new String[] {"hostNetwork", "hostPID", "hostIPC"}) {
            check.assertThat(spec.path(shared).asBoolean(false))
                    .as(name + " " + shared)
                    .isFalse();
        }
        check.assertThat(spec.at("/securityContext/runAsNonRoot").asBoolean(false))
                .as(name)
                .isTrue();
        check.assertThat(spec.at("/securityContext/runAsUser").asInt(0))
                .as(name)
                .isPositive();
        check.assertThat(spec.at("/securityContext/seccompProfile/type").asString())
                .as(name)
                .isEqualTo("RuntimeDefault");
        check.assertThat(spec.path("automountServiceAccountToken").asBoolean(true))
                .as(name)
                .isFalse();
        Overlay.each(spec.path("volumes")).forEach(volume -> check.assertThat(volume.has("hostPath"))
                .as(name + " " + volume)
                .isFalse());
        Overlay.each(spec.path("containers")).forEach(container -> {
            JsonNode security = container.path("securityContext");
            check.assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .as(name)
                    .isFalse();
            check.assertThat(security.path("readOnlyRootFilesystem").asBoolean(false))
                    .as(name)
                    .isTrue();
            check.assertThat(security.at("/capabilities/drop/0").asString())
                    .as(name)
                    .isEqualTo("ALL");
            check.assertThat(security.at("/capabilities/add").isMissingNode())
                    .as(name)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theyHaveBoundsAndAnImageOfOneRelease(Overlay overlay) {
        assertSoftly(check -> overlay.pods()
                .flatMap(pod -> Overlay.each(pod.at("/spec/containers")))
                .forEach(container -> {
                    String image = container.path("image").asString();
                    check.assertThat(image).matches(".+:(?!latest$)[^:]+");
                    check.assertThat(container.at("/resources/requests/cpu").asString())
                            .as(image)
                            .isNotEmpty();
                    check.assertThat(container.at("/resources/limits/memory").asString())
                            .as(image)
                            .isNotEmpty()
                            .isEqualTo(
                                    container.at("/resources/requests/memory").asString());
                }));
    }

    @ParameterizedTest
    @EnumSource
    void servicesAreProbedSpreadAndStoppedInTime(Overlay overlay) {
        assertSoftly(check -> overlay.all("Deployment").forEach(deployment -> {
            String name = Overlay.name(deployment);
            JsonNode pod = deployment.at("/spec/template/spec");
            JsonNode container = pod.at("/containers/0");
            for (String probe : new String[] {"startupProbe", "livenessProbe", "readinessProbe"}) {
                String port = container.path(probe).at("/httpGet/port").asString();
                check.assertThat(Overlay.each(container.path("ports"))
                                .map(one -> one.path("name").asString()))
                        .as(name + " " + probe)
                        .contains(port);
            }
            check.assertThat(container.at("/livenessProbe/httpGet/path").asString())
                    .as("a database that is away is no reason to start anew")
                    .isEqualTo("/livez");
            check.assertThat(Overlay.each(pod.path("topologySpreadConstraints"))
                            .map(one -> one.at("/labelSelector/matchLabels/app.kubernetes.io~1name")
                                    .asString()))
                    .as(name)
                    .hasSize(2)
                    .containsOnly(name);
            check.assertThat(deployment
                            .at("/spec/strategy/rollingUpdate/maxUnavailable")
                            .asInt(1))
                    .as(name)
                    .isZero();
            int asleep = container.at("/lifecycle/preStop/sleep/seconds").asInt();
            check.assertThat(pod.path("terminationGracePeriodSeconds").asInt())
                    .as(name)
                    .isGreaterThan(asleep + 2 * 20);
        }));
    }

    @Test
    void twoReplicasAtLeastAreSpreadInProduction() {
        assertThat(Overlay.PRODUCTION.all("HorizontalPodAutoscaler").map(scaling -> scaling.at("/spec/minReplicas")
                        .asInt()))
                .isNotEmpty()
                .allMatch(replicas -> replicas >= 2);
    }
}
