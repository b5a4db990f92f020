// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "importing/import_dialog.h"
#include "shell/dialog_prompts.h"
#include "shell/document_page.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCursor = "---\nname: lookout\ndescription: Looks\nreadonly: true\n---\nYou look.\n";
const QByteArray kCodex =
    "name = 'keeper'\ndescription = 'Keeps'\nmodel = 'gpt-5'\ndeveloper_instructions = 'You keep.'\n";

} // namespace

class TestImportGui : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }

    void importsFilesFromTheMenu()
    {
        const QString out = m_fixture->path(u"out"_s);
        m_fixture->prompts.filesToOpen = {m_fixture->makeFile(u"keeper.toml"_s, kCodex)};
        m_fixture->trigger("file.import");
        auto *dialog = m_fixture->window().findChild<ImportDialog *>(u"importDialog"_s);
        QVERIFY(dialog);
        auto *import = dialog->findChild<QPushButton *>(u"import"_s);
        QVERIFY(!import->isEnabled());
        dialog->findChild<QPushButton *>(u"addFiles"_s)->click();
        QTRY_VERIFY(import->isEnabled());
        auto *report = dialog->findChild<QPlainTextEdit *>(u"importReport"_s);
        QVERIFY2(report->toPlainText().contains(u"keeper.md, from Codex"_s), qPrintable(report->toPlainText()));
        QVERIFY(report->toPlainText().contains(u"model is dropped"_s));
        dialog->findChild<QLineEdit *>(u"importPath"_s)->setText(out);
        import->click();
        QVERIFY(!dialog->isEnabled()); // written elsewhere
        QTRY_VERIFY(m_fixture->window().currentPage());
        QCOMPARE(m_fixture->controller().filePath(), out + u"/keeper.md"_s);
        QCOMPARE(m_fixture->text(), u"---\nname: keeper\ndescription: Keeps\n---\nYou keep.\n"_s);
    }

    void asksBeforeItReplaces()
    {
        const QString there = m_fixture->makeFile(u"keeper.md"_s, "mine"_ba);
        m_fixture->prompts.confirmations = {false};
        m_fixture->window().importAgents({m_fixture->makeFile(u"keeper.toml"_s, kCodex)});
        auto *dialog = m_fixture->window().findChild<ImportDialog *>(u"importDialog"_s);
        dialog->findChild<QLineEdit *>(u"importPath"_s)->setText(QFileInfo(there).path());
        auto *import = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(import->isEnabled());
        import->click();
        QTRY_COMPARE(m_fixture->prompts.asked, 1);
        QCOMPARE(WindowFixture::bytesOf(there), "mine"_ba);
        QVERIFY(dialog->isVisible());
    }

    void offersDroppedFiles()
    {
        const QString own = m_fixture->makeFile(u"own.md"_s, "---\nname: own\ndescription: d\n---\nx\n"_ba);
        const QString foreign = m_fixture->makeFile(u"lookout.md"_s, kCursor);
        m_fixture->window().openOrImport({own, foreign});
        QCOMPARE(m_fixture->controller().filePath(), own);
        auto *dialog = m_fixture->window().findChild<ImportDialog *>(u"importDialog"_s);
        QVERIFY(dialog);
        auto *report = dialog->findChild<QPlainTextEdit *>(u"importReport"_s);
        QTRY_VERIFY(report->toPlainText().contains(u"lookout.md, from Cursor"_s));
        dialog->findChild<QComboBox *>(u"format"_s)->setCurrentText(u"Goose"_s);
        QTRY_VERIFY(report->toPlainText().contains(u"lookout.md, from Goose"_s));
    }

    void offersDroppedFolders()
    {
        const QString file = m_fixture->makeFile(u"lookout.md"_s, kCursor);
        m_fixture->window().openOrImport({QFileInfo(file).path()});
        auto *dialog = m_fixture->window().findChild<ImportDialog *>(u"importDialog"_s);
        QVERIFY(dialog);
        auto *report = dialog->findChild<QPlainTextEdit *>(u"importReport"_s);
        QTRY_VERIFY(report->toPlainText().contains(u"lookout.md, from Cursor"_s));
    }

    void offersPastedTexts()
    {
        m_fixture->openText("---\nname: own\ndescription: d\n---\nx\n"_ba);
        m_fixture->editor().setFocus();
        QApplication::clipboard()->setText(u"nothing special"_s);
        m_fixture->trigger("edit.paste");
        QVERIFY(!m_fixture->page().messages().isShown(u"foreignText"_s));
        QApplication::clipboard()->setText(QString::fromUtf8(kCursor));
        m_fixture->trigger("edit.paste");
        QVERIFY(m_fixture->page().messages().isShown(u"foreignText"_s));
        QVERIFY(m_fixture->text().contains(u"readonly: true"_s)); // it was pasted all the same
    }

    /// Who looks for a file sees whatever can be imported.
    void offersEveryKindOfFile()
    {
        QStringList patterns;
        QTimer::singleShot(0, this, [&patterns] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            static const QRegularExpression inBrackets(u"\\((.*)\\)"_s);
            patterns = inBrackets.match(dialog->nameFilters().constFirst()).captured(1).split(u' ');
            dialog->reject();
        });
        QVERIFY(DialogPrompts().askFilesToImport(&m_fixture->window(), m_fixture->path(u"."_s)).isEmpty());
        for (const QString &name : {u"a.md"_s, u"a.mdc"_s, u"a.toml"_s, u"agents.json"_s, u"opencode.jsonc"_s,
                                    u"a.yaml"_s, u"a.yml"_s, u".roomodes"_s, u".kilocodemodes"_s}) {
            QVERIFY2(mayBeImported(name), qPrintable(name));
            QVERIFY2(QDir::match(patterns, name), qPrintable(name));
        }
        QVERIFY(QDir::match(patterns, u"bundle.zip"_s));
        QVERIFY(!QDir::match(patterns, u"picture.png"_s));
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestImportGui)
#include "tst_import_gui.moc"
