FROM eclipse-temurin:25-jdk
COPY classes /app/classes
COPY lib /app/lib
COPY Mail.java /app/
RUN javac -d /app/classes -cp '/app/classes:/app/lib/*' /app/Mail.java
CMD ["java", "-Xmx64m", "-XX:+UseSerialGC", "-cp", "/app/classes:/app/lib/*", "dev.porchlight.launcher.Mail"]
