# Shared by training/train and training/quality: builds the module and starts one of its programs.

start_training() {
  program=$1
  if [ $# -ne 2 ] || [ ! -r "$2" ]; then
    echo "Usage: training/$(basename -- "$0") TRAIN.tsv: a file of labelled texts that can be read" >&2
    exit 2
  fi
  data=$(CDPATH='' cd -P -- "$(dirname -- "$2")" && pwd -P)/$(basename -- "$2")
  cd "$home" || exit 2
  . tools/jdk.sh
  find_jdk || exit 2
  . tools/maven.sh
  need_maven "training/$(basename -- "$0")" || exit 2
  run_maven -P quick -pl training -am -DskipTests package || exit 2
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx3g -cp "training/target/training.jar:training/target/lib/*" \
    "org.houserules.training.$program" "$home" "$data"
}
