FROM eclipse-temurin:25-jdk AS unpacked
COPY keycloak.zip /
RUN cd /opt && jar xf /keycloak.zip && mv keycloak-* keycloak && chmod +x keycloak/bin/*.sh
FROM eclipse-temurin:25-jdk
COPY --from=unpacked --chown=1000:0 /opt/keycloak /opt/keycloak
USER 1000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
