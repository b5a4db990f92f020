// SPDX-License-Identifier: MIT
#include "document/document_controller.h"
#include "support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

class tst_DocumentFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void savesTheSameBytes_data();
    void savesTheSameBytes();
    void editKeepsTheOtherBytes_data();
    void editKeepsTheOtherBytes();
    void opensAnotherFile();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void saveAs();
    void noFileYet();
    void changedOnDisk();
    void missingOnDisk();
    void reloadIsOneStep();
    void undoAfterSave();
    void failedSaveChangesNothing();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder{QDir::tempPath() + u"/prüf ordner XXXXXX"_s};
};

void tst_DocumentFiles::init()
{
    QTest::failOnWarning();
    QVERIFY(m_folder.isValid());
}

QString tst_DocumentFiles::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return path;
}

static void addFixtures()
{
    QTest::addColumn<QString>("fixture");
    for (const QString &folder : {u"bytes"_s, u"traits"_s, u"frontmatter"_s, u"seeds_like"_s}) {
        for (const QString &path : fixtureFiles(folder, {u"*.md"_s}))
            QTest::newRow(qPrintable(path.sliced(fixturePath({}).size()))) << path;
    }
}

void tst_DocumentFiles::savesTheSameBytes_data()
{
    addFixtures();
}

void tst_DocumentFiles::savesTheSameBytes()
{
    QFETCH(QString, fixture);
    const QByteArray bytes = fileBytes(fixture);
    const QString path = write(u"agent.md"_s, bytes);
    DocumentController controller;
    QVERIFY(controller.open(path));
    QVERIFY(!controller.isModified());
    QVERIFY(QFile::remove(path));
    QVERIFY(controller.save(DocumentController::OnDiskChange::Overwrite));
    QCOMPARE(fileBytes(path), bytes);
}

void tst_DocumentFiles::editKeepsTheOtherBytes_data()
{
    addFixtures();
}

void tst_DocumentFiles::editKeepsTheOtherBytes()
{
    QFETCH(QString, fixture);
    const QByteArray bytes = fileBytes(fixture);
    const QString path = write(u"agent.md"_s, bytes);
    DocumentController controller;
    QVERIFY(controller.open(path));
    const QString text = controller.text();
    QTextCursor cursor(controller.textDocument());
    cursor.setPosition(int(text.size() / 2));
    cursor.insertText(u"x"_s);
    QCOMPARE(controller.text().size(), text.size() + 1);
    QVERIFY(controller.save());
    QVERIFY(fileBytes(path) != bytes);
    controller.undo();
    QCOMPARE(controller.text(), text);
    QVERIFY(controller.save());
    QCOMPARE(fileBytes(path), bytes);
}

void tst_DocumentFiles::opensAnotherFile()
{
    const QString first = write(u"first.md"_s, "---\nname: first\n---\none\n");
    const QString second = write(u"second.md"_s, "\xEF\xBB\xBF---\r\nname: second\r\n---\r\ntwo\r\n");
    DocumentController controller;
    const QSignalSpy paths(&controller, &DocumentController::filePathChanged);
    const QSignalSpy changes(&controller, &DocumentController::definitionChanged);
    QVERIFY(controller.open(first));
    QVERIFY(controller.apply(TextEdit({0, 0}, u"x"_s), {}));
    QVERIFY(controller.open(second));
    QCOMPARE(controller.definition().name(), u"second"_s);
    QCOMPARE(controller.fileName(), u"second.md"_s);
    QCOMPARE(controller.format(), (TextFormat{TextEncoding::Utf8, LineEnding::CrLf, true}));
    QVERIFY(!controller.isModified());
    QVERIFY(!controller.textDocument()->isUndoAvailable());
    QCOMPARE(paths.size(), 2);
    QCOMPARE(changes.size(), 3);
}

void tst_DocumentFiles::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << u"nowhere.md"_s << ErrorCode::NotFound;
    QTest::newRow("folder") << u"."_s << ErrorCode::IsDirectory;
}

void tst_DocumentFiles::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    DocumentController controller;
    controller.startWith(u"kept"_s);
    const Result<void> opened = controller.open(m_folder.filePath(name));
    QVERIFY(!opened);
    QTEST(opened.error().code, "code");
    QCOMPARE(controller.text(), u"kept"_s);
    QVERIFY(controller.filePath().isEmpty());
}

void tst_DocumentFiles::saveAs()
{
    DocumentController controller;
    controller.startWith(u"---\nname: new\n---\nbody\n"_s);
    controller.setFormat({TextEncoding::Utf8, LineEnding::CrLf, false});
    const QString path = m_folder.filePath(u"new.md"_s);
    QVERIFY(controller.saveAs(path));
    QCOMPARE(fileBytes(path), "---\r\nname: new\r\n---\r\nbody\r\n");
    QCOMPARE(controller.filePath(), path);
    QVERIFY(!controller.isModified());
    QCOMPARE(controller.diskState(), DocumentController::DiskState::Same);
}

void tst_DocumentFiles::noFileYet()
{
    DocumentController controller;
    QVERIFY(!controller.save());
    QVERIFY(!controller.reload());
}

void tst_DocumentFiles::changedOnDisk()
{
    const QString path = write(u"shared.md"_s, "mine\n");
    DocumentController controller;
    QVERIFY(controller.open(path));
    QVERIFY(controller.apply(TextEdit({0, 0}, u"still "_s), {}));
    write(u"shared.md"_s, "theirs\n");
    QCOMPARE(controller.diskState(), DocumentController::DiskState::Changed);
    const Result<void> saved = controller.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::ChangedOnDisk);
    QCOMPARE(fileBytes(path), "theirs\n");
    QVERIFY(controller.isModified());
    QVERIFY(controller.save(DocumentController::OnDiskChange::Overwrite));
    QCOMPARE(fileBytes(path), "still mine\n");
    QCOMPARE(controller.diskState(), DocumentController::DiskState::Same);
    QVERIFY(!controller.isModified());
}

void tst_DocumentFiles::missingOnDisk()
{
    const QString path = write(u"gone.md"_s, "text\n");
    DocumentController controller;
    QVERIFY(controller.open(path));
    QVERIFY(QFile::remove(path));
    QCOMPARE(controller.diskState(), DocumentController::DiskState::Missing);
    QVERIFY(!controller.reload());
    QCOMPARE(controller.text(), u"text\n"_s);
    QVERIFY(controller.save(DocumentController::OnDiskChange::Overwrite));
    QCOMPARE(fileBytes(path), "text\n");
}

void tst_DocumentFiles::reloadIsOneStep()
{
    const QString path = write(u"reloaded.md"_s, "one\ntwo\nthree\n");
    DocumentController controller;
    QVERIFY(controller.open(path));
    QTextCursor caret(controller.textDocument());
    caret.setPosition(int(controller.text().indexOf(u"three"_s)) + 2);
    write(u"reloaded.md"_s, "one\r\n2\r\nthree\r\n");
    QVERIFY(controller.reload());
    QCOMPARE(controller.text(), u"one\n2\nthree\n"_s);
    QCOMPARE(controller.format().lineEnding, LineEnding::CrLf);
    QCOMPARE(controller.text().mid(caret.position() - 2, 5), u"three"_s);
    QVERIFY(!controller.isModified());
    QCOMPARE(controller.diskState(), DocumentController::DiskState::Same);
    controller.undo();
    QCOMPARE(controller.text(), u"one\ntwo\nthree\n"_s);
    QVERIFY(controller.isModified());
}

void tst_DocumentFiles::undoAfterSave()
{
    const QString path = write(u"burst.md"_s, "---\nname: a\n---\n");
    DocumentController controller;
    QVERIFY(controller.open(path));
    const ChangeOrigin name = ChangeOrigin::ofField(u"name"_s);
    QVERIFY(controller.setField(u"name"_s, FieldValue::ofText(u"ab"_s), name));
    QVERIFY(controller.save());
    QVERIFY(controller.setField(u"name"_s, FieldValue::ofText(u"abc"_s), name));
    QVERIFY(controller.isModified());
    controller.undo();
    QCOMPARE(controller.definition().name(), u"ab"_s);
    QVERIFY(!controller.isModified());
    controller.undo();
    QCOMPARE(controller.definition().name(), u"a"_s);
    QVERIFY(controller.isModified());
}

void tst_DocumentFiles::failedSaveChangesNothing()
{
    const QString path = write(u"kept.md"_s, "kept\n");
    DocumentController controller;
    QVERIFY(controller.open(path));
    QVERIFY(controller.apply(TextEdit({0, 0}, u"not "_s), {}));
    QVERIFY(!controller.saveAs(m_folder.filePath(u"no/such/folder/x.md"_s)));
    QCOMPARE(controller.filePath(), path);
    QVERIFY(controller.isModified());
    QCOMPARE(controller.text(), u"not kept\n"_s);
    QCOMPARE(fileBytes(path), "kept\n");
}

QTEST_MAIN(tst_DocumentFiles)
#include "tst_document_files.moc"
