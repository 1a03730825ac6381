# Shared by ./check, bench/run and the tools: Maven with the JDK that find_jdk found.

need_maven() {
  command -v mvn >/dev/null && return 0
  echo "$1 needs Maven 3.8 or newer: install it (Debian, Ubuntu: sudo apt-get install maven; macOS: brew install maven)." >&2
  return 1
}

# Maven 3 calls what these JDKs remark upon.
if [ -z "${MAVEN_OPTS:-}" ] && read_jdk_version "$JAVA_HOME" && [ "$jdk_major" -le 26 ]; then
  MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  export MAVEN_OPTS
fi

run_maven() {
  mvn -q -B -Dstyle.color=never "$@"
}
