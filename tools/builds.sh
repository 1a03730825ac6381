# Shared by ./houserules and tools/build: where builds lie, whether the current one still fits, and how one is run.
#
#   .houserules/current           one line: the name of the build in use; replaced by renaming, never edited
#   .houserules/builds/NAME/      run.jar (names the class path), houserules.jar, lib/, and for a quick start wired.jar (which rooms
#                                 the server has, worked out ahead) and houserules.aot, server.aot (what Java learnt)
#   .houserules/builds/NAME/as-of written before the sources were read: whatever is newer makes the build stale
#   .houserules/builds/NAME/programs/ those of PostgreSQL, unpacked once; each data folder gets a copy
#   .houserules/builds/NAME/used/ process ids of calls that may run for long: their build is not removed

# The folder of the build in use, in $build.
find_build() {
  read -r build 2>/dev/null <"$1/.houserules/current" || return 1
  build=$1/.houserules/builds/$build
}

# Source files newer than file $2, and folders, whose time changes when a file is removed from them.
newer_sources() {
  find "$1/pom.xml" "$1"/*/pom.xml "$1"/*/src/main -newer "$2" 2>/dev/null
}

is_fresh() {
  find_build "$1" && [ -f "$build/run.jar" ] && [ -z "$(newer_sources "$1" "$build/as-of")" ]
}

# Replaces this process by Java on the build in $build with the checkout in $home and the cache $cache; options for Java follow.
# The options of the caller's own environment come first: a second choice of the same kind would stop Java.
# The cache never fails a call: where it does not fit Java starts without it, and its remarks are switched off.
run_java() {
  case "${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-} ${_JAVA_OPTIONS:-}" in
    *GC* | *-Xshare* | *Archive* | *AOT*) ;;
    *) set -- -XX:AOTCache="$build/$cache" -Xlog:disable -Xlog:all=error,aot*=off,cds*=off:stderr "$@" ;;
  esac
  exec "$JAVA_HOME/bin/java" -XX:+IgnoreUnrecognizedVMOptions -Djava.awt.headless=true -Dhouserules.home="$home" -Dhouserules.programs="$build/programs" "$@"
}

# Short work: little compiling, the simplest collector.
run_briefly() {
  cache=houserules.aot
  case "${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-} ${_JAVA_OPTIONS:-}" in
    *GC*) run_java -XX:TieredStopAtLevel=1 -jar "$build/run.jar" "$@" ;;
    *) run_java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$build/run.jar" "$@" ;;
  esac
}

# Work without a foreseeable end: full compiling within little memory, and the build is kept while it runs.
# More memory: JAVA_TOOL_OPTIONS=-Xmx1g ./houserules serve
run_for_long() {
  cache=server.aot
  compiling=
  keep_build
  run_server "$@"
}

# Work that somebody waits for and looks at for an hour: starts in half the time, and computes about as fast for one or two people.
run_to_show() {
  cache=server.aot
  keep_build
  compiling=-XX:TieredStopAtLevel=1
  run_server "$@"
}

keep_build() {
  { mkdir -p "$build/used" && : >"$build/used/$$"; } 2>/dev/null || :
}

run_server() {
  case "${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-} ${_JAVA_OPTIONS:-}" in
    *GC*) set -- $(server_memory) ${compiling:-} -jar "$build/run.jar" "$@" ;;
    *) set -- $(server_memory) ${compiling:-} -XX:+UseSerialGC -jar "$build/run.jar" "$@" ;;
  esac
  run_java "$@"
}

# A primary school's machine has 512 MB for Java and the database together.
server_memory() {
  case "${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-} ${_JAVA_OPTIONS:-}" in
    *-Xmx*) ;;
    *) echo "-Xmx208m -Xss512k -XX:ReservedCodeCacheSize=48m -XX:MaxDirectMemorySize=32m" ;;
  esac
}
