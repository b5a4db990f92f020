// SPDX-License-Identifier: MIT
// Kills the editor with SIGKILL at random moments while it types and saves, and starts it again:
//     kill_test [COUNT] [SEED]
// A victim is this program itself with --victim: the editor's window, session and commands, driven by key presses. It types
// numbered lines, says which one it has typed and when, and saves now and then. After each kill the file must be one that was
// saved as a whole, and the next start must bring back every line that was typed 2 s before the kill or earlier.
#include "editor/prompt_edit.h"
#include "shell/dialog_prompts.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/session_commands.h"
#include "shell/settings.h"
#include "shell/start.h"

#include "document/document_controller.h"

#include <KMessageWidget>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kHead = "---\nname: victim\n---\n"_L1;
constexpr qint64 kMayLoseMs = 2000;
constexpr int kMaxLines = 1200; ///< then a new file begins

qint64 nowMs()
{
    using namespace std::chrono; // the same clock in all processes
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// The number of lines of a text made by a victim; -1 when it is anything else, such as half of one.
int lineCount(const QString &text)
{
    if (!text.startsWith(kHead) || !text.endsWith(u'\n'))
        return -1;
    const QStringList lines = text.mid(kHead.size()).split(u'\n').mid(0);
    for (int i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i] != QString::number(i))
            return -1;
    }
    return int(lines.size()) - 1;
}

// --- The victim ---

class Victim
{
public:
    explicit Victim(const QString &folder)
        : m_settings(folder + "/settings.ini"_L1)
        , m_window(m_prompts, m_settings)
        , m_path(folder + "/victim.md"_L1)
    { }

    void start(bool types)
    {
        m_window.session().restore();
        m_window.show();
        const bool isOffered = takeOffer();
        m_window.files().openPaths({m_path});
        say('R', isOffered);
        if (!types)
            std::_Exit(0);
        editor().moveCursor(QTextCursor::End);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
        m_timer.start(m_random.bounded(1, 25));
    }

private:
    PromptEdit &editor() { return m_window.currentPage()->editor(); }
    int count() { return lineCount(m_window.currentPage()->controller().text()); }

    bool takeOffer()
    {
        for (const KMessageWidget *message : m_window.findChildren<KMessageWidget *>()) {
            for (QAction *action : message->actions()) {
                if (message->objectName().startsWith("recovery "_L1) && action->text() == "Restore"_L1) {
                    action->trigger();
                    return true;
                }
            }
        }
        return false;
    }

    void step()
    {
        QTest::keyClicks(&editor(), QString::number(count()));
        QTest::keyClick(&editor(), Qt::Key_Return);
        say('T');
        if (m_random.bounded(20) == 0) {
            say('S');
            m_window.files().save();
            say('D');
        }
        m_timer.start(m_random.bounded(1, 25));
    }

    void say(char what, bool isOffered = false)
    {
        std::printf("%c %d %lld %d\n", what, count(), static_cast<long long>(nowMs()), int(isOffered));
        std::fflush(stdout);
    }

    DialogPrompts m_prompts;
    Settings m_settings;
    MainWindow m_window;
    QString m_path;
    QTimer m_timer;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
};

// --- The killer ---

class Killer
{
public:
    explicit Killer(quint32 seed) : m_random(seed) { beginFile(); }

    bool run(int kills)
    {
        for (int i = 0; i < kills && m_problems == 0; ++i) {
            if (m_recovered > kMaxLines)
                checkAndBeginFile();
            killOnce();
        }
        checkAndBeginFile();
        std::printf("kills %d, while saving %d, offered %d, longest loss %lld ms, problems %d\n", kills, m_whileSaving,
                    m_offered, static_cast<long long>(m_longestLoss), m_problems);
        return m_problems == 0;
    }

private:
    void beginFile()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(kHead.data(), kHead.size()) != kHead.size())
            problem("cannot write");
        m_typedAt.clear();
        m_saved = m_saving = m_recovered = 0;
        m_killedAt = 0;
    }

    QString path() const { return m_folder->filePath(u"victim.md"_s); }

    void problem(const char *what)
    {
        ++m_problems;
        std::printf("PROBLEM %s: typed %lld, saved %d, saving %d, recovered %d\n", what,
                    static_cast<long long>(m_typedAt.size()), m_saved, m_saving, m_recovered);
    }

    void spawn(QProcess &victim, bool types)
    {
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QCoreApplication::applicationFilePath(),
                     {types ? u"--victim"_s : u"--recover"_s, m_folder->path()});
    }

    void killOnce()
    {
        QProcess victim;
        spawn(victim, true);
        // Most are killed at work, some while they start and recover.
        const bool isEarly = m_random.bounded(10) == 0;
        if (!isEarly && !(victim.waitForReadyRead(30'000)))
            problem("does not start");
        victim.waitForFinished(isEarly ? m_random.bounded(600) : m_random.bounded(50, 1800));
        const qint64 killedAt = nowMs();
        victim.kill();
        victim.waitForFinished();
        take(victim.readAllStandardOutput(), killedAt);
        checkFile();
    }

    void checkAndBeginFile()
    {
        QProcess victim;
        spawn(victim, false);
        victim.waitForFinished();
        take(victim.readAllStandardOutput(), nowMs());
        beginFile();
    }

    void take(const QByteArray &output, qint64 killedAt)
    {
        const QList<QByteArray> lines = output.split('\n');
        for (const QByteArray &line : lines.first(lines.size() - 1)) { // the last one may be cut
            const QList<QByteArray> words = line.split(' ');
            const int count = words.value(1).toInt();
            switch (line.at(0)) {
            case 'R':
                takeRecovered(count, words.value(3) == "1");
                break;
            case 'T':
                m_typedAt.resize(std::max(0, count - 1));
                m_typedAt.append(words.value(2).toLongLong());
                break;
            case 'S':
                m_saving = count;
                break;
            case 'D':
                m_saved = count;
                break;
            }
        }
        m_killedAt = killedAt;
    }

    void takeRecovered(int count, bool isOffered)
    {
        m_offered += isOffered;
        m_recovered = count;
        if (count < 0 || count < m_saved)
            return problem("recovered less than was saved");
        if (count < m_typedAt.size()) {
            const qint64 loss = m_killedAt - m_typedAt[count];
            m_longestLoss = std::max(m_longestLoss, loss);
            if (loss > kMayLoseMs)
                problem("lost typing");
        }
        m_typedAt.resize(count);
    }

    void checkFile()
    {
        QFile file(path());
        const int count = file.open(QIODevice::ReadOnly) ? lineCount(QString::fromUtf8(file.readAll())) : -1;
        if (count != m_saved && count != m_saving)
            problem("torn file");
        m_whileSaving += m_saving != m_saved;
        m_saved = m_saving = count;
    }

    QRandomGenerator m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<qint64> m_typedAt; ///< by line
    int m_saved = 0;
    int m_saving = 0;
    int m_recovered = 0;
    qint64 m_killedAt = 0;
    int m_problems = 0;
    int m_offered = 0;
    int m_whileSaving = 0;
    qint64 m_longestLoss = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isVictim = arguments.value(1) == "--victim"_L1;
    if (isVictim || arguments.value(1) == "--recover"_L1) {
        setUpApplication();
        Victim victim(arguments.value(2));
        QTimer::singleShot(0, [&victim, isVictim] { victim.start(isVictim); });
        return QApplication::exec();
    }
    Killer killer(arguments.value(2).toUInt());
    return killer.run(std::max(1, arguments.value(1, u"4"_s).toInt())) ? 0 : 1;
}
