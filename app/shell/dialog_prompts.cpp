// SPDX-License-Identifier: MIT
#include "shell/dialog_prompts.h"

#include "document/shown_path.h"

#include <agentwright/importing/import_format.h>

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static QString definitionFilter()
{
    return QCoreApplication::translate("Agentwright::App::Prompts",
                                       "Agent definitions (*.md *.markdown *.mdc);;All files (*)");
}

static QString importFilter()
{
    QStringList patterns{u"*.zip"_s};
    for (const QString &suffix : importableSuffixes())
        patterns.append(u'*' + suffix);
    //: %1: patterns such as *.md *.zip
    return QCoreApplication::translate("Agentwright::App::Prompts", "Agents and bundles (%1);;All files (*)")
        .arg(patterns.join(u' '));
}

Prompts::Unsaved DialogPrompts::askUnsaved(QWidget *parent, const QString &fileName)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Agentwright::App::Prompts", "Unsaved Changes"),
                    QCoreApplication::translate("Agentwright::App::Prompts",
                                                "“%1” has changes that were not saved. Save them?")
                        .arg(fileName),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Unsaved::Save;
    case QMessageBox::Discard:
        return Unsaved::Discard;
    default:
        return Unsaved::Cancel;
    }
}

QStringList DialogPrompts::askFilesToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, {}, folder, definitionFilter());
}

QStringList DialogPrompts::askFilesToImport(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, {}, folder, importFilter());
}

QString DialogPrompts::askPathToSave(QWidget *parent, const QString &suggestedPath)
{
    return QFileDialog::getSaveFileName(parent, {}, suggestedPath, definitionFilter());
}

QString DialogPrompts::askFolder(QWidget *parent, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, {}, folder);
}

QString DialogPrompts::askZipToWrite(QWidget *parent, const QString &suggestedPath)
{
    return QFileDialog::getSaveFileName(parent, {}, suggestedPath,
                                        QCoreApplication::translate("Agentwright::App::Prompts", "Zip archives (*.zip)"),
                                        nullptr, QFileDialog::DontConfirmOverwrite);
}

QString DialogPrompts::askPdfToWrite(QWidget *parent, const QString &suggestedPath)
{
    return QFileDialog::getSaveFileName(parent, {}, suggestedPath,
                                        QCoreApplication::translate("Agentwright::App::Prompts",
                                                                    "PDF documents (*.pdf)"));
}

/// The second thoughts come first: Cancel is the default.
static bool isConfirmed(QWidget *parent, const QString &title, const char *question, const QString &path,
                        const QString &action)
{
    QMessageBox box(QMessageBox::Warning, title,
                    QCoreApplication::translate("Agentwright::App::Prompts", question).arg(shownPath(path)),
                    QMessageBox::Cancel, parent);
    const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

bool DialogPrompts::askOverwrite(QWidget *parent, const QString &path)
{
    return isConfirmed(parent, QCoreApplication::translate("Agentwright::App::Prompts", "Replace Files"),
                       QT_TRANSLATE_NOOP("Agentwright::App::Prompts",
                                         "“%1” holds files with other content. Replace them?"),
                       path, QCoreApplication::translate("Agentwright::App::Prompts", "&Replace"));
}

bool DialogPrompts::askReplaceFile(QWidget *parent, const QString &path)
{
    return isConfirmed(parent, QCoreApplication::translate("Agentwright::App::Prompts", "Replace File"),
                       QT_TRANSLATE_NOOP("Agentwright::App::Prompts",
                                         "“%1” exists already. Replace it? What it holds now is lost."),
                       path, QCoreApplication::translate("Agentwright::App::Prompts", "&Replace"));
}

QString DialogPrompts::askText(QWidget *parent, const QString &title, const QString &label, const QString &text)
{
    bool isGiven = false;
    const QString given = QInputDialog::getText(parent, title, label, QLineEdit::Normal, text, &isGiven);
    return isGiven ? given.trimmed() : QString();
}

bool DialogPrompts::askTrash(QWidget *parent, const QStringList &paths)
{
    const QString action = QCoreApplication::translate("Agentwright::App::Prompts", "&Move to Trash");
    const QString title = QCoreApplication::translate("Agentwright::App::Prompts", "Move to Trash");
    return paths.size() == 1
               ? isConfirmed(parent, title, QT_TRANSLATE_NOOP("Agentwright::App::Prompts", "Move “%1” to the trash?"),
                             paths.first(), action)
               : isConfirmed(parent, title,
                             QT_TRANSLATE_NOOP("Agentwright::App::Prompts", "Move %1 files to the trash?"),
                             QString::number(paths.size()), action);
}

bool DialogPrompts::askDelete(QWidget *parent, const QString &path)
{
    return isConfirmed(parent, QCoreApplication::translate("Agentwright::App::Prompts", "Delete File"),
                       QT_TRANSLATE_NOOP("Agentwright::App::Prompts", "Delete “%1”? This cannot be undone."), path,
                       QCoreApplication::translate("Agentwright::App::Prompts", "&Delete"));
}

} // namespace Agentwright::App
