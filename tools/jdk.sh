# Shared by ./houserules and ./check: find_jdk sets and exports JAVA_HOME to a JDK 25 or newer, or says what to install.
# Reads the JDKs' release files; starts no Java.

oldest_jdk=25

# The major version of the JDK in folder $1, in $jdk_major; fails where there is none.
read_jdk_version() {
  [ -r "$1/release" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then
      value=${value#\"}
      jdk_major=${value%%[!0-9]*}
      [ -n "$jdk_major" ]
      return
    fi
  done <"$1/release"
  return 1
}

# Remembers the newest JDK that is too old, for the message.
newest_old=0
newest_old_home=

is_new_enough() {
  read_jdk_version "$1" || return 1
  [ "$jdk_major" -ge "$oldest_jdk" ] && return 0
  if [ "$jdk_major" -gt "$newest_old" ]; then
    newest_old=$jdk_major
    newest_old_home=$1
  fi
  return 1
}

# The JDK that `java` on the PATH belongs to, through its symbolic links.
jdk_on_path() {
  java=$(command -v java) || return 1
  while :; do
    case $java in
      */bin/java) is_new_enough "${java%/bin/java}" && found_jdk=${java%/bin/java} && return 0 ;;
    esac
    [ -h "$java" ] || return 1
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=${java%/*}/$link ;;
    esac
  done
}

# The oldest that will do, so that a preview of a coming Java beside it changes nothing.
jdk_in_folders() {
  found_jdk=
  found_major=0
  for folder in "$@"; do
    if is_new_enough "$folder" && { [ -z "$found_jdk" ] || [ "$jdk_major" -lt "$found_major" ]; }; then
      found_jdk=$folder
      found_major=$jdk_major
    fi
  done
  [ -n "$found_jdk" ]
}

jdk_in_usual_folders() {
  if [ -n "${HOUSERULES_JDK_DIRS+given}" ]; then
    jdk_in_folders "$HOUSERULES_JDK_DIRS"/*
    return
  fi
  jdk_in_folders /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/openjdk-* /opt/* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_new_enough "$JAVA_HOME"; then
    found_jdk=$JAVA_HOME
  elif ! jdk_on_path && ! jdk_in_usual_folders; then
    say_which_jdk
    return 1
  fi
  JAVA_HOME=$found_jdk
  export JAVA_HOME
}

say_which_jdk() {
  seen="none was found"
  [ "$newest_old" -eq 0 ] || seen="the newest found is $newest_old in $newest_old_home"
  echo "House Rules needs a Java Development Kit (JDK) $oldest_jdk or newer; $seen. Install one, for example from https://adoptium.net, or set JAVA_HOME to its folder." >&2
}
