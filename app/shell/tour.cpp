// SPDX-License-Identifier: MIT
#include "shell/tour.h"

#include "document/document_controller.h"
#include "exporting/export_dialog.h"
#include "form/form_view.h"
#include "preview/preview_pane.h"
#include "problems/fix_preview_dialog.h"
#include "shell/document_page.h"
#include "shell/export_commands.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/no_prompts.h"
#include "shell/theme.h"
#include "widgets/code_highlighter.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kPatienceMs = 10000;

class Tour
{
public:
    Tour(const QString &folder, const QString &settingsFile);

    bool walk();

private:
    bool step(const QString &what, bool worked);
    bool picture(const QString &name, QWidget &widget);
    bool openSample();
    bool editField();
    bool checkAndFix();
    bool saveAndCompare();
    bool exportPlugin();
    bool showDark();
    DocumentController &controller() const { return m_window.currentPage()->controller(); }
    void waitForPreview();

    /// Lets the program work until what `begin` makes of the loop ends it, or the patience is over.
    template<typename Begin>
    static void wait(Begin begin)
    {
        QEventLoop loop;
        QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
        begin(loop);
        loop.exec();
    }
    /// Until the signal comes with what fits.
    template<typename Sender, typename Signal, typename Fits>
    static void waitFor(const Sender &sender, Signal signal, Fits fits)
    {
        wait([&](QEventLoop &loop) {
            QObject::connect(&sender, signal, &loop, [&loop, fits](auto... values) {
                if (fits(values...))
                    loop.quit();
            });
        });
    }

    QDir m_folder;
    QTextStream m_out{stdout};
    NoPrompts m_prompts;
    Settings m_settings;
    MainWindow m_window;
    QString m_sample;
    QString m_before;
};

Tour::Tour(const QString &folder, const QString &settingsFile)
    : m_folder(QDir(folder).absolutePath())
    , m_settings(settingsFile)
    , m_window(m_prompts, m_settings)
    , m_sample(m_folder.filePath(u"release-notes-writer.md"_s))
{
    m_window.resize(1280, 800);
}

bool Tour::step(const QString &what, bool worked)
{
    m_out << (worked ? "  done: " : "FAILED: ") << what << Qt::endl;
    return worked;
}

bool Tour::picture(const QString &name, QWidget &widget)
{
    const QString path = m_folder.filePath(name);
    return step(u"picture "_s + path, widget.grab().save(path));
}

void Tour::waitForPreview()
{
    const PreviewPane &preview = m_window.currentPage()->preview(&m_window).rendered();
    waitFor(preview, &PreviewPane::shown,
            [revision = controller().revision()](quint64 shown) { return shown == revision; });
    // Whoever colours the text was there before and is told before.
    wait([](QEventLoop &loop) {
        whenCodeIsRead(&loop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    });
}

bool Tour::openSample()
{
    QFile::remove(m_sample);
    QFile source(u":/agentwright/tour/release-notes-writer.md"_s);
    if (!step(u"sample written to "_s + m_sample, source.copy(m_sample)))
        return false;
    QFile::setPermissions(m_sample, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    m_window.files().openPaths({m_sample});
    m_window.show();
    const DocumentPage *page = m_window.currentPage();
    if (!step(u"opened, with a description that is not valid YAML"_s,
              page && !controller().definition().description().isEmpty()))
        return false;
    waitForPreview();
    controller().checkNow();
    m_before = controller().text();
    return picture(u"1-opened.png"_s, m_window);
}

void type(QWidget &widget, const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(&widget, &press);
        QApplication::sendEvent(&widget, &release);
    }
}

qsizetype changedLines(const QString &before, const QString &after)
{
    const QStringList old = before.split(u'\n');
    const QStringList now = after.split(u'\n');
    if (old.size() != now.size())
        return std::max(old.size(), now.size());
    qsizetype count = 0;
    for (qsizetype i = 0; i < old.size(); ++i)
        count += old.at(i) != now.at(i) ? 1 : 0;
    return count;
}

bool Tour::editField()
{
    FieldRow *row = m_window.currentPage()->form(&m_window).row(u"model");
    auto *box = row ? qobject_cast<QComboBox *>(row->editor()->input()) : nullptr;
    if (!step(u"model field found in the form"_s, box))
        return false;
    box->setFocus();
    box->lineEdit()->selectAll();
    type(*box, u"opus"_s);
    const bool isWritten = controller().definition().value(u"model").displayText() == u"opus"_s;
    return step(u"model set to opus through the form, one line of the text changed"_s,
                isWritten && changedLines(m_before, controller().text()) == 1);
}

bool Tour::checkAndFix()
{
    m_window.checkNow();
    const qsizetype before = controller().diagnostics().size();
    if (!step(u"checked, problems found: %1"_s.arg(before), before > 0))
        return false;
    m_window.fixAll();
    auto *preview = m_window.findChild<FixPreviewDialog *>();
    if (!step(u"fixes previewed"_s, preview))
        return false;
    waitFor(*preview, &FixPreviewDialog::workedOut, [](auto...) { return true; });
    preview->accept();
    controller().checkNow();
    const qsizetype after = controller().diagnostics().size();
    const bool isFixed = step(u"safe fixes applied, problems left: %1"_s.arg(after), after < before);
    waitForPreview();
    return picture(u"2-fixed.png"_s, m_window) && isFixed;
}

bool Tour::saveAndCompare()
{
    return step(u"saved "_s + m_sample, m_window.files().save() && !controller().isModified());
}

bool Tour::exportPlugin()
{
    m_window.exports().openDialog();
    auto *dialog = m_window.findChild<ExportDialog *>();
    if (!step(u"export dialog opened"_s, dialog))
        return false;
    dialog->chooseTargets({u"claude-plugin"_s});
    const QString folder = m_folder.filePath(u"plugin"_s);
    dialog->findChild<QLineEdit *>(u"outputPath"_s)->setText(folder);
    waitFor(*dialog, &ExportDialog::ready, [](auto...) { return true; });
    const bool isPictured = picture(u"3-export.png"_s, *dialog);
    wait([dialog](QEventLoop &loop) { // it is written on another thread, and the dialog closes behind it
        QObject::connect(dialog, &QDialog::finished, &loop, &QEventLoop::quit);
        dialog->findChild<QPushButton *>(u"export"_s)->click();
    });
    const bool isThere = QFile::exists(folder + u"/.claude-plugin/plugin.json"_s);
    return step(u"plugin exported to "_s + folder, isThere) && isPictured;
}

bool Tour::showDark()
{
    applyTheme(u"dark"_s);
    waitForPreview();
    return picture(u"4-dark.png"_s, m_window);
}

bool Tour::walk()
{
    return openSample() && editField() && checkAndFix() && saveAndCompare() && exportPlugin() && showDark();
}

/// The platform without a screen says at every window what it cannot do; nobody needs to know.
void leaveNoiseOut(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("This plugin does not support"_L1))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
}

} // namespace

int runTour(const QString &folder)
{
    qInstallMessageHandler(leaveNoiseOut);
    QTextStream err(stderr);
    if (!QDir().mkpath(folder)) {
        err << "Cannot make the folder " << folder << Qt::endl;
        return 1;
    }
    const QTemporaryDir settings;
    Tour tour(folder, settings.filePath(u"tour.ini"_s));
    return tour.walk() ? 0 : 1;
}

} // namespace Agentwright::App
