FROM eclipse-temurin:25-jdk
COPY libs /opt/kafka/libs
COPY run /etc/kafka/docker/run
RUN mkdir -p /etc/kafka/docker /opt/kafka/config /opt/kafka/logs /mnt/shared/config /var/lib/kafka/data \
    && : >/etc/kafka/docker/server.properties && : >/etc/kafka/docker/log4j2.yaml && : >/etc/kafka/docker/tools-log4j2.yaml \
    && chown -R 1000:1000 /opt/kafka /mnt/shared /var/lib/kafka
VOLUME /var/lib/kafka/data
USER 1000
CMD ["bash", "/etc/kafka/docker/run"]
